package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real extraction of every sample against the result a careful reader expects. */
class SamplesTest {

    private final CommandLine quoin = new CommandLine();

    static Stream<Sample> samples() throws IOException {
        return Sample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheExpectedResultButForWhatIsKnown(Sample sample) throws IOException {
        List<String> differences = Differences.between(sample.expected(), extract(sample));

        if (KnownDifferences.areRecorded()) {
            KnownDifferences.record(sample, differences);
            return;
        }
        List<String> known = KnownDifferences.of(sample);
        List<String> unknown = new ArrayList<>(differences);
        known.forEach(unknown::remove);
        List<String> gone = new ArrayList<>(known);
        differences.forEach(gone::remove);
        if (!unknown.isEmpty() || !gone.isEmpty()) {
            StringBuilder message = new StringBuilder(sample.file());
            unknown.forEach(each -> message.append("\n  new:  ").append(each));
            gone.forEach(each -> message.append("\n  gone: ").append(each));
            fail(message.toString());
        }
    }

    @Test
    void theFolderGivesEveryArticleOnceInOrderAndTheSameTwice() throws IOException {
        CommandLine.Outcome once = quoin.run("extract", "--quiet", Sample.folder().toString());
        CommandLine.Outcome again =
                quoin.run("extract", "--quiet", "--jobs", "1", Sample.folder().toString());

        assertEquals(0, once.code(), once.err());
        List<String> files = new ArrayList<>();
        for (String line : once.out().lines().toList()) {
            files.add(Path.of(json(line).path("file").asText()).getFileName().toString());
        }
        assertEquals(Sample.all().stream().map(Sample::file).toList(), files);
        assertEquals(once.out(), again.out());
    }

    @Test
    void theFolderMakesOneBriefingAndTheSameTwice(@TempDir Path folder) throws IOException {
        Path once = folder.resolve("once.docx");
        Path again = folder.resolve("again.docx");
        for (Path file : List.of(once, again)) {
            CommandLine.Outcome outcome =
                    quoin.run(
                            "brief",
                            "--quiet",
                            "--title",
                            "Samples",
                            Sample.folder().toString(),
                            "--out",
                            file.toString());
            assertEquals(0, outcome.code(), outcome.err());
        }

        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again));
        assertEquals("PK", new String(Files.readAllBytes(once), 0, 2, StandardCharsets.US_ASCII));
    }

    /** The one line of a sample, its file named as from the folder of the samples. */
    private JsonNode extract(Sample sample) throws IOException {
        CommandLine.Outcome outcome = quoin.run("extract", "--quiet", sample.article().toString());
        assertEquals(0, outcome.code(), outcome.err());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(1, lines.size(), "one article a sample");
        ObjectNode article = (ObjectNode) json(lines.get(0));
        assertEquals(sample.article().toString(), article.path("file").asText());
        article.put("file", sample.file());
        for (JsonNode quote : article.path("quotes")) {
            ((ObjectNode) quote).remove("confidence");
        }
        return article;
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }
}
