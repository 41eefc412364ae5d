package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.TemplateChecker;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The one descriptor and the service entries speak of the same classes. */
class ContributionTest {

    @Test
    void servicesAndDescriptorNameTheSameClasses() throws Exception {
        assertEquals(services(BriefingExporter.class), declared("exporter", "class"));
        assertEquals(services(BriefingReader.class), declared("reader", "class"));
        assertEquals(services(TemplateChecker.class), declared("templateChecker", "class"));
        assertEquals(
                Set.of("docx", "pdf", "html", "md", "json", "bib"),
                declared("exporter", "fileExtension"));
        assertEquals(Set.of("docx"), declared("reader", "fileExtension"));
    }

    @Test
    void everyContributionIsNamedAndDescribedInBothLanguages() throws Exception {
        for (String file : List.of("/plugin.properties", "/plugin_zh.properties")) {
            Properties labels = new Properties();
            try (InputStream in = getClass().getResourceAsStream(file)) {
                labels.load(
                        new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            }
            for (String element : List.of("exporter", "reader", "templateChecker")) {
                for (String attribute : List.of("name", "description")) {
                    for (String key : declared(element, attribute)) {
                        assertTrue(key.startsWith("%"), key);
                        assertFalse(labels.getProperty(key.substring(1), "").isBlank(), file + key);
                    }
                }
            }
        }
    }

    private static <T> Set<String> services(Class<T> type) {
        return ServiceLoader.load(type).stream()
                .map(provider -> provider.type().getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> declared(String element, String attribute) throws Exception {
        Set<String> values = new HashSet<>();
        try (InputStream in = ContributionTest.class.getResourceAsStream("/plugin.xml")) {
            NodeList all =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getElementsByTagName(element);
            for (int i = 0; i < all.getLength(); i++) {
                values.add(((Element) all.item(i)).getAttribute(attribute));
            }
        }
        assertFalse(values.isEmpty(), element);
        return values;
    }
}
