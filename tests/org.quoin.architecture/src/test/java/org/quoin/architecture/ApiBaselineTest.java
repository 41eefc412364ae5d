package org.quoin.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What plug-ins were built against goes on working: the API and the schemas of the extension points
 * are held against those of the last release, kept in {@code releng/baseline}. See {@code
 * docs/api-policy.md}.
 */
class ApiBaselineTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path BASELINE = ROOT.resolve("releng/baseline");
    private static final Path API = ROOT.resolve("bundles/org.quoin.api/target/classes");
    private static final Path SCHEMAS = ROOT.resolve("bundles/org.quoin.platform/schema");

    @Test
    void eachPackageOfTheApiHasTheVersionThatItsChangesAskFor() throws Exception {
        assertEquals(List.of(), faults(API.toFile()));
    }

    /** The check can fail: the API without one of its methods' classes is another one. */
    @Test
    void whatIsTakenAwayIsNoticed(@TempDir Path folder) throws Exception {
        Path broken = folder.resolve("broken.jar");
        try (Jar jar = new Jar("broken", API.toFile())) {
            assertTrue(jar.remove("org/quoin/api/plugin/Recognition.class") != null);
            jar.write(broken.toFile());
        }

        List<String> faults = faults(broken.toFile());

        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("org.quoin.api.plugin "), faults.toString());
        assertTrue(faults.get(0).contains("2.0.0"), faults.toString());
    }

    /** Every package that plug-ins see has a version of its own. */
    @Test
    void everyPackageHasAVersion() throws Exception {
        try (var in = Files.newInputStream(API.resolve("META-INF/MANIFEST.MF"))) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            Parameters exported = new Parameters(manifest.getValue("Export-Package"));
            assertFalse(exported.isEmpty());
            for (String name : exported.keySet()) {
                String version = String.valueOf(exported.get(name).getVersion());
                assertTrue(
                        version.matches("[1-9]\\d*\\.\\d+\\.\\d+"),
                        name + " has no version in its package-info.java");
            }
        }
    }

    @Test
    void schemasOnlyGrow() throws Exception {
        Map<String, Declared> before = declared(BASELINE.resolve("schema"));
        Map<String, Declared> now = declared(SCHEMAS);

        assertFalse(before.isEmpty());
        assertEquals(List.of(), breaks(before, now));
    }

    @Test
    void aSchemaThatAsksForMoreIsNoticed() throws Exception {
        Map<String, Declared> before = declared(BASELINE.resolve("schema"));
        Map<String, Declared> without = new TreeMap<>(before);
        without.remove("importers importer class");
        without.put("importers importer name", new Declared(true, "boolean"));
        without.put("importers importer flavour", new Declared(true, "string"));

        assertEquals(
                List.of(
                        "importers importer class: taken away",
                        "importers importer name: of another type",
                        "importers importer flavour: asked for, but plug-ins do not have it"),
                breaks(before, without));
    }

    /** One line for each package whose version does not say what changed in it. */
    private static List<String> faults(File api) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Processor processor = new Processor();
                Jar newer = new Jar("api", api);
                Jar older = new Jar(BASELINE.resolve("org.quoin.api.jar").toFile())) {
            Baseline baseline = new Baseline(processor, new DiffPluginImpl());
            for (Baseline.Info each : baseline.baseline(newer, older, null)) {
                if (each.mismatch) {
                    faults.add(
                            each.packageName
                                    + " is "
                                    + each.newerVersion
                                    + ", but what changed since "
                                    + each.olderVersion
                                    + " makes it "
                                    + each.suggestedVersion
                                    + ": "
                                    + changes(each.packageDiff));
                }
            }
        }
        return faults;
    }

    /** The innermost changes, for whoever has to decide. */
    private static String changes(Diff diff) {
        List<String> found = new ArrayList<>();
        collect(diff, "", found);
        return String.join(", ", found);
    }

    private static void collect(Diff diff, String in, List<String> found) {
        if (diff.getDelta() == Delta.UNCHANGED || diff.getDelta() == Delta.IGNORED) {
            return;
        }
        String name = in.isEmpty() ? diff.getName() : in + " " + diff.getName();
        List<Diff> changed =
                diff.getChildren().stream()
                        .map(Diff.class::cast)
                        .filter(each -> each.getDelta() != Delta.UNCHANGED)
                        .filter(each -> each.getDelta() != Delta.IGNORED)
                        .toList();
        if (changed.isEmpty()
                || diff.getDelta() == Delta.ADDED
                || diff.getDelta() == Delta.REMOVED) {
            found.add(diff.getDelta().name().toLowerCase(Locale.ROOT) + " " + name);
        } else {
            changed.forEach(each -> collect(each, name, found));
        }
    }

    /** What a schema lets a plug-in declare: an attribute, by its point, element and name. */
    private record Declared(boolean required, String type) {}

    private static List<String> breaks(Map<String, Declared> before, Map<String, Declared> now) {
        List<String> found = new ArrayList<>();
        before.forEach(
                (name, was) -> {
                    Declared is = now.get(name);
                    if (is == null) {
                        found.add(name + ": taken away");
                    } else if (!is.type().equals(was.type())) {
                        found.add(name + ": of another type");
                    } else if (is.required() && !was.required()) {
                        found.add(name + ": asked for, but plug-ins need not have it");
                    }
                });
        Set<String> elements = new HashSet<>();
        before.keySet().forEach(each -> elements.add(each.substring(0, each.lastIndexOf(' '))));
        now.forEach(
                (name, is) -> {
                    if (!before.containsKey(name)
                            && is.required()
                            && elements.contains(name.substring(0, name.lastIndexOf(' ')))) {
                        found.add(name + ": asked for, but plug-ins do not have it");
                    }
                });
        return found;
    }

    private static Map<String, Declared> declared(Path folder) throws Exception {
        Map<String, Declared> found = new TreeMap<>();
        for (Path file : schemas(folder)) {
            String point = String.valueOf(file.getFileName()).replace(".exsd", "");
            Document schema =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile());
            NodeList attributes = schema.getElementsByTagName("attribute");
            for (int i = 0; i < attributes.getLength(); i++) {
                Element attribute = (Element) attributes.item(i);
                Element element = (Element) attribute.getParentNode().getParentNode();
                found.put(
                        point
                                + " "
                                + element.getAttribute("name")
                                + " "
                                + attribute.getAttribute("name"),
                        new Declared(
                                attribute.getAttribute("use").equals("required"),
                                attribute.getAttribute("type")));
            }
        }
        return found;
    }

    private static List<Path> schemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".exsd")).sorted().toList();
        }
    }
}
