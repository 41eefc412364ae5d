package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.UnpackLimits;
import org.quoin.engine.registry.Point;

/** Inputs within inputs: whose importer reads them, under which names, and where it ends. */
class UnpackingTest {

    private static final UnpackLimits NARROW = new UnpackLimits(3, 50, 1 << 20, 10, 10_000);

    private final List<String> told = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<String> originals = new ArrayList<>();
    private boolean known;

    /** Reads "BOX" and members after it, one a line: a name, what it is, and its content. */
    private static final class Box implements ArticleImporter {

        @Override
        public Recognition recognise(Input input) throws IOException {
            return text(input).startsWith("BOX") ? Recognition.CERTAIN : Recognition.NO;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws ImportException, IOException {
            for (String line : text(input).split("\n", -1)) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3) {
                    sink.member(member(parts[0], parts[1], parts[2]));
                }
            }
        }

        private static Member member(String name, String kind, String content) {
            InputStream bytes =
                    new ByteArrayInputStream(
                            content.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
            return switch (kind) {
                case "file" -> Member.of(name, bytes);
                case "zeros" -> Member.of(name, zeros());
                case "deep" -> Member.of(name, box("BOX\nd deep x"));
                default ->
                        Member.part(
                                name,
                                bytes,
                                new MemberFacts(
                                        Optional.of("A stated title"),
                                        List.of("Ada Moor"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
            };
        }

        private static InputStream box(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Bytes without end, as a bomb seems to have them. */
        private static InputStream zeros() {
            return new InputStream() {
                @Override
                public int read() {
                    return 0;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    java.util.Arrays.fill(into, from, from + length, (byte) 0);
                    return length;
                }
            };
        }

        private static String text(Input input) throws IOException {
            return new String(input.head(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void membersGoToWhoeverRecognisesThemAndKeepTheirOriginals() throws Exception {
        run("BOX\na file one\nb.png file two\nc part three\nd file BOX|e file four\nf file ");

        assertEquals(
                List.of("in!/a one", "in!/c three", "in!/d!/e four"),
                articles.stream().map(each -> file(each) + " " + each.text()).toList());
        assertEquals(List.of("in!/a", "in!/d", "in!/d!/e"), originals);
        assertEquals(sha256("one"), articles.get(0).provenance().sha256());
        String box = articles.get(1).provenance().sha256();
        assertEquals(
                sha256(
                        "BOX\na file one\nb.png file two\nc part three\nd file BOX|e file four\nf file "),
                box);
        assertEquals("A stated title", articles.get(1).title());
        assertEquals(List.of("Ada Moor"), articles.get(1).authors());
        assertEquals(
                List.of(
                        "WARNING in: passed over in it: 1 file that is no article (b.png); 1 empty"
                                + " file"),
                told);
    }

    @Test
    void whatIsThereAlreadyIsNotReadAgain() throws Exception {
        known = true;

        run("BOX\na file one");

        assertEquals(List.of(), articles);
        assertEquals(List.of(), told);
    }

    @Test
    void aBoxWithoutAnArticleSaysSo() throws Exception {
        run("BOX\nb.png file two");

        assertEquals(
                List.of(
                        "ERROR in: it holds no article; passed over in it: 1 file that is no"
                                + " article (b.png)"),
                told);
    }

    @Test
    void aMemberWithoutEndEndsItsContainerAndIsToldOnce() throws Exception {
        run("BOX\na file one\nb file BOX|z zeros x|y file never\nc file never");

        assertEquals(List.of("in!/a"), articles.stream().map(UnpackingTest::file).toList());
        assertEquals(1, told.size(), told.toString());
        assertTrue(
                told.get(0)
                        .startsWith(
                                "ERROR in: more than 10 times its own size comes out of it, which"
                                        + " is more than is unpacked"),
                told.toString());
    }

    @Test
    void containersWithinContainersEnd() throws Exception {
        run("BOX\nd deep x\na file one");

        assertEquals(List.of("in!/a"), articles.stream().map(UnpackingTest::file).toList());
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("ERROR in!/d!/d!/d: containers lie within"), told.get(0));
    }

    @Test
    void tooManyMembersEndTheContainer() throws Exception {
        run("BOX\n" + "a file one\n".repeat(60));

        assertEquals(50, articles.size());
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("ERROR in: more than 50 files lie in it"), told.get(0));
    }

    private void run(String text) {
        Importing importing =
                new Importing(
                        Samples.registry(
                                Samples.contribution(Point.IMPORTERS, "box", Box::new),
                                Samples.contribution(Point.IMPORTERS, "lines", Samples.Lines::new)),
                        NARROW,
                        org.quoin.engine.site.SiteRules.none());
        importing.run(
                FileInput.of("in", text.getBytes(StandardCharsets.UTF_8)),
                new Noting(),
                Progress.none());
    }

    private static String file(Article article) {
        return article.provenance().file();
    }

    private static String sha256(String text) throws IOException {
        return FileInput.of("", text.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private final class Noting implements Findings {

        @Override
        public void article(Article article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.severity() + " " + problem.subject() + ": " + problem.message());
        }

        @Override
        public boolean enter(FileInput member) {
            if (!known) {
                originals.add(member.name());
            }
            return !known;
        }

        @Override
        public void leave() {
            // Nothing is kept here.
        }
    }
}
