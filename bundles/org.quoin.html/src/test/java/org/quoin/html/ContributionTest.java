package org.quoin.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.plugin.ImportException;

/** The descriptor, the service file and the importers agree; each input goes to its importer. */
class ContributionTest {

    @Test
    void descriptorAndServicesNameTheSameClasses() throws IOException {
        List<String> described = descriptor().stream().map(e -> e.attr("class")).sorted().toList();
        List<String> found =
                Importing.importers().stream().map(i -> i.getClass().getName()).sorted().toList();
        assertEquals(described, found);
        assertEquals(6, found.size());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelIsThere(String file) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = Importing.class.getResourceAsStream("/" + file)) {
            labels.load(Objects.requireNonNull(in));
        }
        for (Element importer : descriptor()) {
            for (String attribute : List.of("name", "description")) {
                String key = importer.attr(attribute).substring(1);
                assertFalse(labels.getProperty(key, "").isBlank(), key);
            }
        }
    }

    static Stream<String> labels() {
        return Stream.of("plugin.properties", "plugin_zh.properties");
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("[T](https://a.example)\n------\n<p>x</p>", "feedArticle"),
                arguments("<!--NaN-->\n[[a] b](https://a.example/(c))\n------\nx", "feedArticle"),
                arguments(
                        "---\nlayout: post\n---\n[T](https://a.example)\n-----\nx", "feedArticle"),
                arguments("\n <!doctype HTML><p>x", "savedPage"),
                arguments("<div><p>A part of a page.</p></div>", "fragment"),
                arguments("<meta charset='utf-8'><p>Copied from a page.</p>", "fragment"),
                arguments("<div>A</div><title>T</title><p>A page.</p>", "savedPage"),
                arguments(
                        "A text that says <b>bold</b> and [links](https://a.example).",
                        "plainText"),
                arguments("[1] a note\n------\nand more", "plainText"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void contentChoosesTheImporter(String text, String importer)
            throws IOException, ImportException {
        MemoryInput input =
                new MemoryInput("misleading.html", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("org.quoin.html." + importer, Importing.one(input).provenance().importer());
    }

    @Test
    void theIdIsTheFirstSixteenDigitsOfTheHash() throws Exception {
        MemoryInput input = new MemoryInput("a", "Some text.".getBytes(StandardCharsets.UTF_8));
        assertEquals(input.sha256().substring(0, 16), Importing.one(input).id());
    }

    private static List<Element> descriptor() throws IOException {
        try (InputStream in = Importing.class.getResourceAsStream("/plugin.xml")) {
            String xml =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(xml, Parser.xmlParser()).select("importer");
        }
    }
}
