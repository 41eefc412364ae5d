package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The samples themselves: complete, sound, and of every language and form they are to show. */
class SampleSetTest {

    @Test
    void everySampleHasAnExpectedResultAndEveryResultASample() throws IOException {
        assertEquals(
                Sample.all().stream().map(Sample::expectedFile).sorted().toList(),
                Sample.allExpected());
    }

    @Test
    void everySampleIsInTheList() throws IOException {
        String list = Files.readString(Sample.folder().resolve("README.md"));

        assertEquals(
                List.of(),
                Sample.all().stream()
                        .map(Sample::file)
                        .filter(file -> !list.contains("| `" + file + "` |"))
                        .toList());
    }

    @Test
    void theLanguagesAreAllThere() throws IOException {
        Map<String, Integer> count = new TreeMap<>();
        for (Sample sample : Sample.all()) {
            String language = sample.expected().path("language").asText();
            // Not every page says which script its Chinese is in; the names do.
            String key =
                    language.startsWith("zh")
                            ? sample.name().substring(0, "zh-hans".length())
                            : language.split("-", -1)[0];
            assertTrue(sample.name().startsWith(key), sample.file() + " is in " + language);
            count.merge(key, 1, Integer::sum);
        }

        Map<String, Integer> least =
                Map.of(
                        "zh-hans", 3, "zh-hant", 2, "en", 3, "de", 1, "fr", 1, "es", 1, "ar", 1,
                        "ja", 1);
        least.forEach(
                (language, number) ->
                        assertTrue(
                                count.getOrDefault(language, 0) >= number,
                                language + ": " + count));
        assertTrue(Sample.all().size() >= 12, () -> count.toString());
    }

    @Test
    void everyImporterIsUsed() throws IOException {
        Map<String, Integer> count = new TreeMap<>();
        for (Sample sample : Sample.all()) {
            count.merge(sample.expected().path("importer").asText(), 1, Integer::sum);
        }

        assertEquals(
                List.of(
                        "org.quoin.html.feedArticle",
                        "org.quoin.html.plainText",
                        "org.quoin.html.savedPage"),
                List.copyOf(count.keySet()));
    }

    @Test
    void theExpectedResultsAreSound() throws IOException, GeneralSecurityException {
        for (Sample sample : Sample.all()) {
            JsonNode expected = sample.expected();
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(sample.article()));
            String sha256 = HexFormat.of().formatHex(hash);
            assertEquals(sha256, expected.path("sha256").asText(), sample.file());
            assertEquals(sha256.substring(0, 16), expected.path("id").asText(), sample.file());
            assertEquals(sample.file(), expected.path("file").asText());
            int[] text = expected.path("text").asText().codePoints().toArray();
            paragraphsCover(sample, text, expected.path("paragraphs"));
            for (JsonNode quote : expected.path("quotes")) {
                quote.path("content").forEach(span -> verbatim(sample, text, span));
                verbatim(sample, text, quote.path("source"));
                verbatim(sample, text, quote.path("cue"));
                assertTrue(quote.path("confidence").isMissingNode(), sample.file());
            }
        }
    }

    @Test
    void picturesLieWhereThePageLooksForThem() throws IOException {
        Path picture = Sample.folder().resolve("en-ferry-inquiry_files/harbour.png");

        assertTrue(
                Files.readString(Sample.folder().resolve("en-ferry-inquiry.html"))
                        .contains("./en-ferry-inquiry_files/harbour.png"));
        assertEquals(0x89, Files.readAllBytes(picture)[0] & 0xff, "a PNG starts so");
    }

    private static void paragraphsCover(Sample sample, int[] text, JsonNode paragraphs) {
        int at = 0;
        for (JsonNode paragraph : paragraphs) {
            assertEquals(at, paragraph.path("start").asInt(), sample.file());
            at = paragraph.path("end").asInt();
            assertTrue(at == text.length || text[at] == '\n', sample.file() + " at " + at);
            at++;
        }
        assertEquals(text.length + 1, at, sample.file());
    }

    private static void verbatim(Sample sample, int[] text, JsonNode span) {
        if (!span.isNull()) {
            int start = span.path("start").asInt();
            int length = span.path("end").asInt() - start;
            assertEquals(
                    span.path("text").asText(),
                    new String(text, start, length),
                    () -> sample.file() + " at " + start);
        }
    }
}
