package org.quoin.citeproc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** Looks at the manifest and at the nested jars as an OSGi framework would. */
class CiteprocBundleTest {

    private static final Path CLASSES = Path.of("target", "classes");

    /** By its own words a style that says nothing but titles. */
    private static final String STYLE =
            "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='in-text'>"
                    + "<info><title>t</title><id>t</id></info>"
                    + "<citation><layout><text variable='title'/></layout></citation>"
                    + "<bibliography><layout><text variable='title'/></layout></bibliography>"
                    + "</style>";

    @Test
    void everyMandatoryImportIsOfTheJdk() throws Exception {
        List<String> mandatory =
                List.of(header("Import-Package").split(",(?=[a-z])", -1)).stream()
                        .filter(each -> !each.contains("resolution:=optional"))
                        .toList();
        assertEquals(List.of("javax.xml.parsers", "org.w3c.dom", "org.xml.sax"), mandatory);
        assertEquals("", header("DynamicImport-Package"));
    }

    @Test
    void theProcessorIsExportedAndItsHelpersStayInside() throws Exception {
        String exported = header("Export-Package");
        assertTrue(exported.contains("de.undercouch.citeproc;"), exported);
        assertTrue(exported.contains("de.undercouch.citeproc.csl.internal.format;"), exported);
        assertFalse(exported.contains("org.antlr"), exported);
        assertFalse(exported.contains("org.apache"), exported);
    }

    /** The nested jars alone, with no other class path. */
    @Test
    void theNestedJarsSufficeToReadAStyle() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (String jar : header("Bundle-ClassPath").split(",", -1)) {
            if (!jar.equals(".")) {
                jars.add(CLASSES.resolve(jar).toUri().toURL());
            }
        }
        assertEquals(4, jars.size());
        try (URLClassLoader loader =
                new URLClassLoader(
                        jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> processor = loader.loadClass("de.undercouch.citeproc.CSL");
            Object can =
                    processor
                            .getMethod("canFormatBibliographies", String.class)
                            .invoke(null, STYLE);
            assertEquals(true, can);
        }
    }

    private static String header(String name) throws Exception {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(name);
            return value == null ? "" : value;
        }
    }
}
