package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.Samples;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

class BriefJobTest {

    @TempDir Path folder;

    private static final List<AnalysedArticle> ONE =
            List.of(new AnalysedArticle(Samples.article("a", "text"), List.of(), List.of()));

    @Test
    void writesWithTheExporterOfTheEnding() throws Exception {
        Path target = folder.resolve("B.TXT");
        BriefJob job =
                job((briefing, options, out, progress) -> out.write(bytes(briefing.title())));

        job.run(ONE, BriefOptions.defaults(), target, Progress.none());

        assertEquals("Title of a", Files.readString(target));
    }

    @Test
    void leavesTheOldFileWhenTheExporterFails() throws Exception {
        Path target = folder.resolve("b.txt");
        Files.writeString(target, "old");
        BriefJob job =
                job(
                        (briefing, options, out, progress) -> {
                            out.write(bytes("half"));
                            throw new IllegalStateException("out of ink");
                        });

        ExportException thrown =
                assertThrows(
                        ExportException.class,
                        () -> job.run(ONE, BriefOptions.defaults(), target, Progress.none()));

        assertTrue(thrown.getMessage().contains("out of ink"), thrown.getMessage());
        assertEquals("old", Files.readString(target));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void refusesAnEndingThatNobodyWrites() {
        BriefJob job = job((briefing, options, out, progress) -> {});

        assertFalse(job.canWrite(folder.resolve("b.docx")));
        assertThrows(
                ExportException.class,
                () ->
                        job.run(
                                ONE,
                                BriefOptions.defaults(),
                                folder.resolve("b.docx"),
                                Progress.none()));
    }

    @Test
    void choosesTitleAndLanguageFromTheArticles() {
        Briefing one = BriefJob.briefing(ONE, List.of(), BriefOptions.defaults());
        assertEquals("Title of a", one.title());
        assertEquals(Locale.ENGLISH, one.language());
        assertEquals(Optional.empty(), one.date());

        Briefing two =
                BriefJob.briefing(
                        List.of(ONE.get(0), ONE.get(0)), List.of(), BriefOptions.defaults());
        assertEquals("Who said what", two.title());
    }

    private static BriefJob job(BriefingExporter exporter) {
        Descriptor descriptor =
                new Descriptor(
                        "text", "Text", "", "org.example", "1", Map.of("fileExtension", "txt"));
        return new BriefJob(
                new Registry(
                        new Discovery(
                                List.of(
                                        new Contribution<>(
                                                Point.EXPORTERS, descriptor, () -> exporter)),
                                List.of())));
    }

    private static byte[] bytes(String text) throws IOException {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
