package org.quoin.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The list of versions for authors of plug-ins has no parent, so that nothing else of this build is
 * needed to read it. What it says twice has to be the same.
 */
class BomTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void itHasTheVersionsOfThisBuild() throws Exception {
        Document root = read("pom.xml");
        Document bom = read("releng/bom/pom.xml");
        Map<String, String> managed = managed(bom);

        assertEquals(
                text(root.getDocumentElement(), "version"),
                text(bom.getDocumentElement(), "version"));
        assertEquals(property(root, "junit.version"), managed.get("junit-bom"));
        assertEquals(property(root, "jspecify.version"), managed.get("jspecify"));
    }

    @Test
    void itHasEachBundleThatPlugInsAreBuiltAgainst() throws Exception {
        Set<String> bundles = new TreeSet<>();
        try (Stream<Path> jars = Files.list(ROOT.resolve("bundles"))) {
            for (Path each : jars.filter(one -> Files.exists(one.resolve("bnd.bnd"))).toList()) {
                // Without code of Quoin's own: libraries wrapped for OSGi, sources and
                // documentation.
                if (Files.isDirectory(each.resolve("src/main/java"))) {
                    bundles.add(each.getFileName().toString());
                }
            }
        }
        Map<String, String> managed = managed(read("releng/bom/pom.xml"));
        managed.keySet().removeIf(each -> !each.startsWith("org.quoin."));

        assertTrue(bundles.size() > 5, bundles::toString);
        assertEquals(bundles, managed.keySet());
        managed.values().forEach(each -> assertEquals("${project.version}", each));
    }

    private static Document read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(file).toFile());
    }

    private static String property(Document pom, String name) {
        return pom.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The version of each artifact that a list of versions has. */
    private static Map<String, String> managed(Document bom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList dependencies = bom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element each = (Element) dependencies.item(i);
            versions.put(text(each, "artifactId"), text(each, "version"));
        }
        return versions;
    }

    private static String text(Element parent, String child) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(child)) {
                return children.item(i).getTextContent();
            }
        }
        return "";
    }
}
