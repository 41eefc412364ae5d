package org.quoin.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Looks at the manifest and at the nested jars as an OSGi framework would. */
class PoiBundleTest {

    /** One clause of an OSGi header: a package and what follows up to the next comma. */
    private static final Pattern CLAUSE =
            Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)");

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void everyMandatoryImportIsOfTheJdk() throws Exception {
        Set<String> jdk =
                ModuleLayer.boot().modules().stream()
                        .flatMap(module -> module.getPackages().stream())
                        .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        Matcher clause = CLAUSE.matcher(header("Import-Package"));
        while (clause.find()) {
            seen++;
            if (!clause.group(2).contains("resolution:=optional")
                    && !jdk.contains(clause.group(1))) {
                missing.add(clause.group(1));
            }
        }
        assertTrue(seen > 10, "the header was not read");
        assertEquals(Set.of(), missing);
    }

    @Test
    void nothingIsImportedDynamically() throws Exception {
        assertEquals("", header("DynamicImport-Package"));
    }

    @Test
    void exportsWhatReadingWordFilesNeeds() throws Exception {
        String exported = header("Export-Package");
        for (String name :
                List.of(
                        "org.apache.poi.openxml4j.opc",
                        "org.apache.poi.xwpf.usermodel",
                        "org.apache.poi.ooxml",
                        "org.apache.xmlbeans",
                        "org.openxmlformats.schemas.wordprocessingml.x2006.main")) {
            assertTrue(exported.contains(name + ";"), name);
        }
        assertFalse(exported.contains("org.apache.commons"), "helpers stay inside");
    }

    @Test
    void theFullSchemasAreNestedAndTheLiteOnesAreNot() throws Exception {
        String path = header("Bundle-ClassPath");
        assertTrue(path.contains("lib/poi-ooxml-full.jar"), path);
        assertFalse(path.contains("lite"), path);
        for (String jar : path.split(",", -1)) {
            if (!jar.equals(".")) {
                assertTrue(Files.isRegularFile(CLASSES.resolve(jar)), jar);
            }
        }
    }

    /**
     * A document made, written and read by the nested jars alone, with no other class path: setting
     * a text is where jars wrapped one by one fail (they cannot resolve {@code xml:space}).
     */
    @Test
    void theNestedJarsSufficeToWriteAndReadADocument() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(nestedJars(), ClassLoader.getPlatformClassLoader())) {
            Class<?> documents = loader.loadClass("org.apache.poi.xwpf.usermodel.XWPFDocument");
            Object document = documents.getConstructor().newInstance();
            Object paragraph = documents.getMethod("createParagraph").invoke(document);
            Object run = paragraph.getClass().getMethod("createRun").invoke(paragraph);
            run.getClass().getMethod("setText", String.class).invoke(run, " kept  spaces ");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            documents.getMethod("write", OutputStream.class).invoke(document, bytes);

            Object again =
                    documents
                            .getConstructor(InputStream.class)
                            .newInstance(new ByteArrayInputStream(bytes.toByteArray()));
            List<?> paragraphs = (List<?>) documents.getMethod("getParagraphs").invoke(again);
            Object first = paragraphs.get(0);
            assertEquals(" kept  spaces ", first.getClass().getMethod("getText").invoke(first));
        }
    }

    private static URL[] nestedJars() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (String jar : header("Bundle-ClassPath").split(",", -1)) {
            if (!jar.equals(".")) {
                jars.add(url(CLASSES.resolve(jar)));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static String header(String name) throws Exception {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(name);
            return value == null ? "" : value;
        }
    }
}
