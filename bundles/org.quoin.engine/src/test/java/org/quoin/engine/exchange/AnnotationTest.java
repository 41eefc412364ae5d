package org.quoin.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;

class AnnotationTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir private Path temp;

    @Test
    void whatIsWrittenFitsTheContext() throws IOException {
        assertEquals(List.of(), AnnotationChecker.faults(written()));
    }

    @Test
    void theCheckerSeesFaults() throws IOException {
        JsonNode collection = written();
        ObjectNode annotation = (ObjectNode) collection.at("/first/items/0");
        annotation.put("speaker", "nobody");
        annotation.put("motivation", "guessing");
        annotation.put("id", "not an IRI");
        annotation.remove("target");

        assertEquals(
                List.of(
                        "id is no IRI: \"not an IRI\"",
                        "no such motivation: \"guessing\"",
                        "no term of the context: speaker",
                        "\"Annotation\" lacks target"),
                AnnotationChecker.faults(collection));
    }

    @Test
    void selectorsFindTheWords() throws IOException {
        JsonNode items = written().at("/first/items");
        List<String> words = new ArrayList<>();
        for (JsonNode item : items) {
            for (JsonNode target :
                    item.path("target").isArray()
                            ? item.path("target")
                            : List.of(item.path("target"))) {
                JsonNode quote = target.at("/selector/0");
                JsonNode position = target.at("/selector/1");
                String text =
                        target.at("/source/language").asText().equals("en")
                                ? WorkedProject.ENGLISH
                                : WorkedProject.CHINESE;
                String exact = quote.path("exact").asText();
                words.add(exact);
                int[] codePoints = text.codePoints().toArray();
                int start = position.path("start").asInt();
                int end = position.path("end").asInt();
                assertEquals(exact, new String(codePoints, start, end - start));
                String around =
                        quote.path("prefix").asText() + exact + quote.path("suffix").asText();
                assertEquals(text.indexOf(around), text.lastIndexOf(around));
                assertFalse(text.indexOf(around) < 0, around);
            }
        }

        // The rejected one is not there.
        assertEquals(
                List.of("We will open the bridge", "今年内通车。", "市民免费通行。", "费用𠀀仍在商谈", "费用𠀀仍在商谈"),
                words);
    }

    @Test
    void aQuotationOnTwoSidesOfItsCueIsOneAnnotation() throws IOException {
        JsonNode item = written().at("/first/items/1");

        assertEquals(
                List.of(
                        "identifying: 周明",
                        "describing: 市长, 江城市",
                        "classifying: direct",
                        "assessing: proposed",
                        "tagging: bridge",
                        "commenting: Line one\nline two, “checked” 🎉"),
                bodies(item));
        assertEquals(2, item.path("target").size());
        assertEquals("https://example.org/zh/1", item.at("/target/0/source/id").asText());
        assertEquals("Software", item.at("/creator/type").asText());
        assertEquals("Person", written().at("/first/items/3/creator/type").asText());
        assertEquals(4, written().path("total").asInt());
    }

    @Test
    void aStreamGetsTheSameBytes() throws IOException {
        Path file = temp.resolve("a.jsonld");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            Exchange exchange = new Exchange();
            exchange.write(
                    project,
                    ExchangeFormat.WEB_ANNOTATION,
                    file,
                    ExchangeOptions.DEFAULT,
                    Progress.none());
            exchange.write(
                    project,
                    ExchangeFormat.WEB_ANNOTATION,
                    stream,
                    ExchangeOptions.DEFAULT,
                    Progress.none());
        }

        assertArrayEquals(Files.readAllBytes(file), stream.toByteArray());
    }

    private static List<String> bodies(JsonNode item) {
        List<String> bodies = new ArrayList<>();
        for (JsonNode each : item.path("body")) {
            bodies.add(each.path("purpose").asText() + ": " + each.path("value").asText());
        }
        return bodies;
    }

    private JsonNode written() throws IOException {
        Path folder = Files.createTempDirectory(temp, "made");
        Path file = folder.resolve("a.jsonld");
        try (Project project = WorkedProject.make(folder.resolve("project"))) {
            new Exchange()
                    .write(
                            project,
                            ExchangeFormat.WEB_ANNOTATION,
                            file,
                            ExchangeOptions.DEFAULT,
                            Progress.none());
        }
        return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    }
}
