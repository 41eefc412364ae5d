package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * The command line as a user meets it: arguments in; standard output, standard error, files and
 * exit code out.
 */
class QuoinTest {

    @TempDir Path folder;

    private Path article;
    private byte[] standardInput = new byte[0];
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "The text.");
    }

    @Test
    void extractWritesALineForEachArticleToStandardOutput() {
        assertEquals(0, run("extract", article.toString()));

        assertTrue(out.startsWith("{\"file\":\"" + article), out);
        assertEquals(1, out.lines().count());
        assertEquals("1 article, 0 quotations\n", err);
    }

    @Test
    void extractReadsStandardInput() {
        standardInput = "From a pipe.".getBytes(StandardCharsets.UTF_8);

        assertEquals(0, run("extract", "--quiet", "-"));

        assertTrue(out.contains("\"file\":\"-\"") && out.contains("From a pipe."), out);
        assertEquals("", err);
    }

    @Test
    void extractNamesWhatFailedAndDoesTheRest() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path target = folder.resolve("out.jsonl");

        int code =
                run(
                        "extract",
                        folder.resolve("none").toString(),
                        empty.toString(),
                        article.toString(),
                        "--out",
                        target.toString());

        assertEquals(1, code);
        assertEquals(1, Files.readAllLines(target).size());
        assertEquals("", out);
        assertEquals(
                List.of(
                        folder.resolve("none") + ": there is no such file or folder",
                        empty + ": the file is empty",
                        "1 article, 0 quotations; 2 inputs failed -> " + target),
                err.lines().toList());
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.txt"), "secret");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "root may read every file");

        assertEquals(1, run("extract", locked.toString()));

        assertTrue(err.startsWith(locked + ": no permission to read it"), err);
    }

    @Test
    void wrongUsageDoesNothing() {
        assertEquals(2, run("extract"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run());
        assertEquals(2, run("extract", "--jobs", "0", article.toString()));
        assertEquals(2, run("brief", article.toString()));
        assertEquals(
                2, run("brief", article.toString(), "--out", folder.resolve("b.pdf").toString()));
        assertTrue(err.contains("--out must end in one of txt, not b.pdf"), err);
        assertEquals("", out);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertEquals(0, run("--help"));
        assertTrue(out.contains("brief") && out.contains("extract"), out);
        assertEquals(0, run("brief", "--help"));
        assertTrue(out.contains("--marking"), out);
        assertEquals(0, run("--version"));
        assertTrue(out.startsWith("quoin 0.") || out.startsWith("quoin 1."), out);
    }

    @Test
    void briefHandsTheUsersOptionsToTheExporter() throws IOException {
        Path target = folder.resolve("b.txt");

        int code =
                run(
                        "brief",
                        article.toString(),
                        "--out",
                        target.toString(),
                        "--title",
                        "Harbour talks",
                        "--marking",
                        "TLP:AMBER",
                        "--date",
                        "2026-01-02",
                        "--by",
                        "Desk 4",
                        "--language",
                        "zh");

        assertEquals(0, code, err);
        assertEquals("Harbour talks|TLP:AMBER|2026-01-02|Desk 4|zh|1", Files.readString(target));
    }

    @Test
    void briefWritesNothingWhereNothingCouldBeRead() {
        Path target = folder.resolve("b.txt");

        assertEquals(
                1, run("brief", folder.resolve("none").toString(), "--out", target.toString()));

        assertFalse(Files.exists(target));
        assertTrue(err.contains("none of the inputs gave an article"), err);
    }

    @Test
    void briefSaysThatTheFolderIsMissingBeforeItWorks() {
        Path target = folder.resolve("no/b.txt");

        assertEquals(1, run("brief", article.toString(), "--out", target.toString()));

        assertEquals(
                target
                        + ": cannot be written: the folder "
                        + folder.resolve("no")
                        + " does not exist\n",
                err);
    }

    @Test
    void pluginsListsWhatWorksAndNamesWhatDoesNot() {
        assertEquals(1, run("plugins"));

        assertTrue(out.contains("importer  test.text"), out);
        assertTrue(out.contains("exporter  test.out"), out);
        assertFalse(out.contains("test.broken"), out);
        assertEquals(
                "The test.broken (test.broken, bundle org.example): left out: it could not be"
                        + " started: IllegalStateException: no model\n",
                err);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        boolean plugins = arguments.length > 0 && arguments[0].equals("plugins");
        int code =
                Quoin.run(
                        arguments,
                        registry(plugins),
                        new Terminal(
                                new ByteArrayInputStream(standardInput),
                                outBytes,
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                false));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static Registry registry(boolean withBroken) {
        Contribution<ArticleImporter> text =
                contribution(Point.IMPORTERS, "test.text", Map.of(), Text::new);
        Contribution<BriefingExporter> out =
                contribution(
                        Point.EXPORTERS,
                        "test.out",
                        Map.of("fileExtension", "txt"),
                        () ->
                                (briefing, options, stream, progress) ->
                                        stream.write(
                                                String.join(
                                                                "|",
                                                                briefing.title(),
                                                                briefing.marking().orElse(""),
                                                                briefing.date()
                                                                        .map(Object::toString)
                                                                        .orElse(""),
                                                                briefing.preparedBy().orElse(""),
                                                                briefing.language().toString(),
                                                                Integer.toString(
                                                                        briefing.articles().size()))
                                                        .getBytes(StandardCharsets.UTF_8)));
        Contribution<ArticleImporter> broken =
                contribution(
                        Point.IMPORTERS,
                        "test.broken",
                        Map.of(),
                        () -> {
                            throw new IllegalStateException("no model");
                        });
        return new Registry(
                new Discovery(
                        withBroken ? List.of(text, out, broken) : List.of(text, out), List.of()));
    }

    private static <T> Contribution<T> contribution(
            Point<T> point, String id, Map<String, String> more, Contribution.Factory<T> factory) {
        return new Contribution<>(
                point, new Descriptor(id, "The " + id, "", "org.example", "1", more), factory);
    }

    /** The whole input is one article. */
    private static final class Text implements ArticleImporter {
        @Override
        public Recognition recognise(Input input) {
            return Recognition.POSSIBLE;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws IOException {
            String text = new String(input.bytes(), StandardCharsets.UTF_8);
            sink.article(
                    new Article(
                            "1",
                            new Provenance(input.name(), input.sha256(), "test.text"),
                            "Title",
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Locale.ENGLISH,
                            text,
                            List.of(
                                    new Paragraph(
                                            new TextSpan(0, text.length()),
                                            ParagraphKind.PARAGRAPH)),
                            List.of(),
                            List.of()));
        }
    }
}
