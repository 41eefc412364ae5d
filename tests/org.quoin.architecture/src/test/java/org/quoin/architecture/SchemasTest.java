package org.quoin.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quoin.engine.registry.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schemas are what authors of plug-ins read first: none leaves something out. */
class SchemasTest {

    private static final Path SCHEMAS =
            Path.of("..", "..", "bundles", "org.quoin.platform", "schema");

    private static final List<String> SECTIONS = List.of("since", "examples", "apiinfo");

    /** What each says that a plug-in may count on, and what is counted on it. */
    private static final List<String> PROMISES =
            List.of("threads", "progress", "cancelling", "problems", "determinism");

    @Test
    void everyPointHasASchemaAndEverySchemaAPoint() throws Exception {
        TreeSet<String> points = new TreeSet<>();
        for (Point<?> each : Point.ALL) {
            points.add(each.id().substring(each.id().lastIndexOf('.') + 1));
        }
        // Taken into the others; no point of its own.
        points.add("options");
        TreeSet<String> schemas = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            files.forEach(
                    each -> schemas.add(String.valueOf(each.getFileName()).replace(".exsd", "")));
        }
        assertEquals(points, schemas);

        Element declared = parsed(SCHEMAS.resolveSibling("plugin.xml")).getDocumentElement();
        NodeList extensionPoints = declared.getElementsByTagName("extension-point");
        TreeSet<String> ids = new TreeSet<>(List.of("options"));
        for (int i = 0; i < extensionPoints.getLength(); i++) {
            ids.add(((Element) extensionPoints.item(i)).getAttribute("id"));
        }
        assertEquals(points, ids);
    }

    @Test
    void eachSaysSinceWhenGivesAnExampleAndPromises() throws Exception {
        List<String> lacking = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.sorted().toList()) {
                Document schema = parsed(file);
                for (String section : SECTIONS) {
                    if (section(schema, section).isBlank()) {
                        lacking.add(file.getFileName() + ": " + section);
                    }
                }
                String promises = section(schema, "apiinfo").toLowerCase(Locale.ROOT);
                for (String each : PROMISES) {
                    if (!promises.contains(each)) {
                        lacking.add(file.getFileName() + ": says nothing of " + each);
                    }
                }
                if (!section(schema, "examples").contains("<pre>")) {
                    lacking.add(file.getFileName() + ": shows no example");
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    /** An attribute without a word on it is a riddle. */
    @Test
    void eachAttributeIsExplained() throws Exception {
        List<String> unexplained = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.sorted().toList()) {
                NodeList attributes = parsed(file).getElementsByTagName("attribute");
                for (int i = 0; i < attributes.getLength(); i++) {
                    Element attribute = (Element) attributes.item(i);
                    Element element = (Element) attribute.getParentNode().getParentNode();
                    if (!element.getAttribute("name").equals("extension")
                            && attribute.getElementsByTagName("documentation").getLength() == 0) {
                        unexplained.add(file.getFileName() + ": " + attribute.getAttribute("name"));
                    }
                }
            }
        }
        assertEquals(List.of(), unexplained);
    }

    private static String section(Document schema, String type) {
        NodeList sections = schema.getElementsByTagName("meta.section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            if (section.getAttribute("type").equals(type)) {
                Element annotation = (Element) section.getParentNode().getParentNode();
                return annotation.getElementsByTagName("documentation").item(0).getTextContent();
            }
        }
        return "";
    }

    private static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }
}
