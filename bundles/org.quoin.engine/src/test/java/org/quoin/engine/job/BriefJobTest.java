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
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.EvidenceArticle;
import org.quoin.api.evidence.Passage;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
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
    void leavesTheOldFileWhenTheDiskIsFullOrSomebodyCancels() throws Exception {
        Path target = folder.resolve("b.txt");
        Files.writeString(target, "old");
        BriefJob full =
                job(
                        (briefing, options, out, progress) -> {
                            out.write(bytes("half"));
                            throw new IOException("No space left on device");
                        });
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () -> full.run(ONE, BriefOptions.defaults(), target, Progress.none()));
        assertTrue(thrown.getMessage().contains("No space left"), thrown.getMessage());
        assertEquals("old", Files.readString(target));

        BriefJob cancelled =
                job(
                        (briefing, options, out, progress) -> {
                            out.write(bytes("half"));
                            throw new CancellationException();
                        });
        assertThrows(
                CancellationException.class,
                () -> cancelled.run(ONE, BriefOptions.defaults(), target, Progress.none()));
        assertEquals("old", Files.readString(target));
        assertEquals(1, folder.toFile().list().length, "and nothing beside it");
    }

    @Test
    void leavesTheOldFileUntilEveryQuotationWasReadBack() throws Exception {
        Article article = Samples.article("a", "He said no to it.");
        Quote quote =
                new Quote(
                        List.of(new TextSpan(8, 16)),
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        QuoteStatus.PROPOSED,
                        new Origin("test", "Test", "1"));
        List<AnalysedArticle> quoted =
                List.of(new AnalysedArticle(article, List.of(quote), List.of()));
        Path target = folder.resolve("b.txt");
        Files.writeString(target, "old");

        readingBack(written(article, "no to it", 8, "no to it"))
                .run(quoted, BriefOptions.defaults(), target, Progress.none());
        assertEquals("new", Files.readString(target));

        for (WrittenBriefing wrong :
                List.of(
                        written(article, "no to it", 8, "yes to it"),
                        written(article, "no to it", 7, "no to it"),
                        written(article, "yes to it", 8, "yes to it"),
                        new WrittenBriefing(List.of(), List.of(), List.of(), List.of()))) {
            Files.writeString(target, "old");
            ExportException thrown =
                    assertThrows(
                            ExportException.class,
                            () ->
                                    readingBack(wrong)
                                            .run(
                                                    quoted,
                                                    BriefOptions.defaults(),
                                                    target,
                                                    Progress.none()));
            assertTrue(thrown.getMessage().contains("read back"), thrown.getMessage());
            assertEquals("old", Files.readString(target));
            assertEquals(1, folder.toFile().list().length);
        }
    }

    @Test
    void writesTheFormatThatIsAskedForWhateverTheName() throws Exception {
        Path target = folder.resolve("b.other");
        BriefJob job = job((briefing, options, out, progress) -> out.write(bytes("words")));

        assertFalse(job.canWrite(target));
        job.writing("TXT").run(ONE, BriefOptions.defaults(), target, Progress.none());

        assertEquals("words", Files.readString(target));
    }

    private static WrittenBriefing written(Article article, String exact, int start, String now) {
        Evidence evidence =
                Evidence.of(
                        new EvidenceArticle(
                                article.id(),
                                article.provenance().sha256(),
                                article.title(),
                                Optional.empty()),
                        List.of(Passage.of(exact, start, start + exact.length(), "", "")),
                        List.of());
        return new WrittenBriefing(
                List.of(evidence),
                List.of(evidence.id()),
                List.of(),
                List.of(
                        new WrittenParagraph(
                                1,
                                now,
                                List.of(
                                        new WrittenParagraph.Quoted(
                                                evidence.id(), 0, now.length())),
                                List.of(new WrittenParagraph.Note(now.length(), "Title of a")),
                                false)));
    }

    private static BriefJob readingBack(WrittenBriefing found) {
        Descriptor descriptor =
                new Descriptor(
                        "text", "Text", "", "org.example", "1", Map.of("fileExtension", "txt"));
        BriefingExporter exporter = (briefing, options, out, progress) -> out.write(bytes("new"));
        BriefingReader reader = (file, progress) -> found;
        return new BriefJob(
                new Registry(
                        new Discovery(
                                List.of(
                                        new Contribution<>(
                                                Point.EXPORTERS, descriptor, () -> exporter),
                                        new Contribution<>(
                                                Point.READERS, descriptor, () -> reader)),
                                List.of())));
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
