package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quoin.api.plugin.BriefingExporter;
import org.w3c.dom.Element;

/** The one descriptor and the service entry speak of the same class. */
class ContributionTest {

    @Test
    void serviceAndDescriptorNameTheSameClass() throws Exception {
        List<String> services =
                ServiceLoader.load(BriefingExporter.class).stream()
                        .map(provider -> provider.type().getName())
                        .toList();
        Element exporter;
        try (InputStream in = getClass().getResourceAsStream("/plugin.xml")) {
            exporter =
                    (Element)
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(in)
                                    .getElementsByTagName("exporter")
                                    .item(0);
        }
        assertEquals(List.of(exporter.getAttribute("class")), services);
        assertEquals("org.quoin.docx.word", exporter.getAttribute("id"));
        assertEquals("docx", exporter.getAttribute("fileExtension"));
        for (String file : List.of("/plugin.properties", "/plugin_zh.properties")) {
            Properties labels = new Properties();
            try (InputStream in = getClass().getResourceAsStream(file)) {
                labels.load(
                        new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            }
            for (String attribute : List.of("name", "description")) {
                String key = exporter.getAttribute(attribute);
                assertTrue(key.startsWith("%"), key);
                assertFalse(labels.getProperty(key.substring(1), "").isBlank(), file + key);
            }
        }
    }
}
