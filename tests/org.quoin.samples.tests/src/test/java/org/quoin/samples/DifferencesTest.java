package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that sees nothing would let every other test pass. */
class DifferencesTest {

    private static final String ARTICLE =
            """
            {"title": "T", "authors": ["A", "B"], "text": "Rain, he said.",
             "quotes": [{"content": [{"start": 0, "end": 4, "text": "Rain"}], "kind": "indirect",
               "source": {"start": 6, "end": 8, "text": "he"}, "cue": null,
               "speaker": {"name": "Ann", "otherNames": [], "role": null, "affiliation": null,
                 "type": "person"}}]}
            """;

    @Test
    void equalArticlesDoNotDiffer() throws IOException {
        assertEquals(List.of(), differences("", ""));
    }

    @Test
    void everyFieldIsCompared() throws IOException {
        assertEquals(List.of("title: expected \"T\", not \"U\""), differences("\"T\"", "\"U\""));
        assertEquals(
                List.of("authors: missing \"B\"", "authors: not expected \"C\""),
                differences("\"B\"", "\"C\""));
        assertEquals(
                List.of("authors: expected in another order: [\"A\",\"B\"]"),
                differences("\"A\", \"B\"", "\"B\", \"A\""));
        assertEquals(
                List.of(
                        "text: parts ways at UTF-16 offset 11: expected «Rain, he said.», not"
                                + " «Rain, he says.»"),
                differences("he said", "he says"));
    }

    @Test
    void offsetsIntoAnotherTextAreNotCompared() throws IOException {
        String moved =
                ARTICLE.replace("\"Rain, he", "\"So: Rain, he")
                        .replace("\"start\": 0, \"end\": 4", "\"start\": 4, \"end\": 8")
                        .replace("\"start\": 6, \"end\": 8", "\"start\": 10, \"end\": 12");
        ObjectMapper mapper = new ObjectMapper();

        assertEquals(
                List.of(
                        "text: parts ways at UTF-16 offset 0: expected «Rain, he said.», not"
                                + " «So: Rain, he said.»"),
                Differences.between(mapper.readTree(ARTICLE), mapper.readTree(moved)));
    }

    @Test
    void everyPartOfAQuotationIsCompared() throws IOException {
        String head = "quote 0 «Rain»: ";
        assertEquals(
                List.of(head + "kind expected \"indirect\", not \"direct\""),
                differences("\"indirect\"", "\"direct\""));
        assertEquals(
                List.of(head + "source expected «he»@6, not null"),
                differences("{\"start\": 6, \"end\": 8, \"text\": \"he\"}", "null"));
        assertEquals(
                List.of(head + "speaker's role expected null, not \"mayor\""),
                differences("\"role\": null", "\"role\": \"mayor\""));
        assertEquals(
                List.of(head + "content expected [«Rain»@0], not [«Rai»@0]"),
                differences("\"end\": 4, \"text\": \"Rain\"", "\"end\": 3, \"text\": \"Rai\""));
    }

    @Test
    void missingAndUnexpectedQuotationsAreTold() throws IOException {
        assertEquals(
                List.of("quote missing: 0 «Rain»", "quote not expected: 6 «he»"),
                differences(
                        "[{\"start\": 0, \"end\": 4, \"text\": \"Rain\"}]",
                        "[{\"start\": 6, \"end\": 8, \"text\": \"he\"}]"));
    }

    private static List<String> differences(String part, String instead) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(ARTICLE);
        JsonNode found = mapper.readTree(part.isEmpty() ? ARTICLE : ARTICLE.replace(part, instead));
        return Differences.between(expected, found);
    }
}
