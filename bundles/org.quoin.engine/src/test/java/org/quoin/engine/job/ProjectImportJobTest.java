package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;

class ProjectImportJobTest {

    @TempDir Path folder;

    private final AtomicInteger read = new AtomicInteger();
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void articlesComeInTheInputsOrderAsOneStep(int jobs) throws Exception {
        List<FoundInput> inputs =
                IntStream.range(0, 250)
                        .mapToObj(i -> input("f" + i, "text of NUMBER " + i))
                        .toList();
        try (Project project = create()) {
            Imported imported =
                    job(jobs).run(project, inputs.iterator(), "desk", results(), none());

            assertEquals(new Imported(250, 0, 0, 250, 250, 0), imported);
            assertEquals(
                    IntStream.range(0, 250).mapToObj(i -> "text of NUMBER " + i).toList(),
                    texts(project));
            assertEquals(250, project.quotations().count(QuoteFilter.ALL));
            List<Action> actions = project.history().actions(10);
            assertEquals(1, actions.size());
            assertEquals(ActionKind.IMPORT, actions.get(0).kind());
            assertEquals("desk", actions.get(0).detail());
            assertEquals(250, actions.get(0).count());
            project.history().undo();
            assertEquals(0, project.articles().count());
        }
    }

    @Test
    void originalsAreKeptAsTheyLay() throws Exception {
        byte[] packed = gzip("text of ONE");
        try (Project project = create()) {
            job(1).run(
                            project,
                            List.<FoundInput>of(
                                            new FoundInput.Found(FileInput.of("a.gz", packed)),
                                            input("bad", "REFUSE"))
                                    .iterator(),
                            "",
                            results(),
                            none());

            long number = project.articles().list(ArticleOrder.ARRIVAL)[0];
            try (InputStream kept = project.articles().original(number).orElseThrow()) {
                assertArrayEquals(packed, kept.readAllBytes());
            }
            // What gave no article is not kept.
            assertEquals(Set.of(), project.articles().orphans());
        }
    }

    @Test
    void whatIsThereIsNotReadAgain() throws Exception {
        try (Project project = create()) {
            job(2).run(
                            project,
                            List.of(input("a", "ONE"), input("b", "TWO")).iterator(),
                            "",
                            results(),
                            none());
            assertEquals(2, read.get());

            Imported again =
                    job(2).run(
                                    project,
                                    List.of(
                                                    input("a", "ONE"),
                                                    input("c", "THREE"),
                                                    input("another name", "TWO"))
                                            .iterator(),
                                    "",
                                    results(),
                                    none());

            assertEquals(new Imported(3, 0, 0, 1, 1, 2), again);
            assertEquals(3, read.get());
        }
    }

    @Test
    void twoInputsOfTheSameBytesInOneImportAreOneArticle() throws Exception {
        try (Project project = create()) {
            Imported imported =
                    job(2).run(
                                    project,
                                    List.of(input("a", "ONE"), input("b", "ONE")).iterator(),
                                    "",
                                    results(),
                                    none());

            assertEquals(new Imported(2, 0, 0, 1, 1, 1), imported);
        }
    }

    @Test
    void aBadInputCostsItselfAlone() throws Exception {
        try (Project project = create()) {
            Imported imported =
                    job(2).run(
                                    project,
                                    List.of(
                                                    input("a", "REFUSE"),
                                                    input("b", "good TWO"),
                                                    input("c", ""),
                                                    new FoundInput.PassedOver("e.png"),
                                                    new FoundInput.Unreadable(
                                                            Problem.error("f", "gone")))
                                            .iterator(),
                                    "",
                                    results(),
                                    none());

            assertEquals(new Imported(4, 3, 1, 1, 1, 0), imported);
            assertEquals(
                    List.of("a: no article", "c: the file is empty", "over e.png", "f: gone"),
                    told);
            assertEquals(List.of("good TWO"), texts(project));
        }
    }

    @Test
    void cancellingKeepsWhatIsDoneAndTheNextImportGoesOn() throws Exception {
        List<FoundInput> inputs =
                List.of(input("a", "ONE"), input("many", "line\n".repeat(500) + "LAST"));
        try (Project project = create()) {
            assertThrows(
                    CancellationException.class,
                    () -> job(2).run(project, inputs.iterator(), "", cancellingAfter(300), none()));
            assertEquals(300, project.articles().count());

            Imported rest = job(2).run(project, inputs.iterator(), "", results(), none());

            assertEquals(new Imported(2, 0, 0, 202, 1, 300), rest);
            assertEquals(502, project.articles().count());
            Imported nothing = job(2).run(project, inputs.iterator(), "", results(), none());
            assertEquals(new Imported(2, 0, 0, 0, 0, 2), nothing);
        }
    }

    @Test
    void originalsThatCannotBeKeptEndTheImport() {
        try (Project project = create()) {
            // A file where the folder of the originals should be: nothing can be kept there.
            java.nio.file.Files.writeString(project.folder().resolve("articles"), "in the way");

            ProjectException thrown =
                    assertThrows(
                            ProjectException.class,
                            () ->
                                    job(2).run(
                                                    project,
                                                    List.of(input("a", "ONE")).iterator(),
                                                    "",
                                                    results(),
                                                    none()));

            assertTrue(
                    thrown.getMessage().startsWith("the original cannot be kept"),
                    thrown.getMessage());
            assertEquals(0, project.articles().count());
            assertEquals(List.of(), told);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProjectThatIsOnlyReadIsRefusedBeforeAnythingIsRead() throws Exception {
        try (Project project = create();
                Project second = Project.open(project.folder(), Opening.writing("the tests"))) {
            ProjectException thrown =
                    assertThrows(
                            ProjectException.class,
                            () ->
                                    job(1).run(
                                                    second,
                                                    List.of(input("a", "ONE")).iterator(),
                                                    "",
                                                    results(),
                                                    none()));

            assertTrue(
                    thrown.getMessage().startsWith("nothing can be imported: Ines in the tests"),
                    thrown.getMessage());
            assertEquals(0, read.get());
            assertFalse(project.articles().count() > 0);
        }
    }

    private Project create() {
        return Project.create(folder.resolve("work"), Opening.writing("the tests").by("Ines"));
    }

    private ProjectImportJob job(int jobs) {
        Registry registry =
                Samples.registry(
                        Samples.contribution(Point.IMPORTERS, "lines", Lines::new),
                        Samples.contribution(Point.ANALYSERS, "capitals", Samples.Capitals::new));
        return new ProjectImportJob(registry, jobs);
    }

    private static Progress none() {
        return Progress.none();
    }

    private static List<String> texts(Project project) {
        return Arrays.stream(project.articles().list(ArticleOrder.ARRIVAL))
                .mapToObj(each -> project.articles().article(each).orElseThrow().text())
                .toList();
    }

    private static FoundInput input(String name, String text) {
        return new FoundInput.Found(FileInput.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] gzip(String text) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream out = new java.util.zip.GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Results results() {
        return cancellingAfter(Integer.MAX_VALUE);
    }

    /** Tells problems, and cancels when so many articles came. */
    private Results cancellingAfter(int most) {
        return new Results() {
            private int came;

            @Override
            public void article(AnalysedArticle article) {
                if (++came == most) {
                    throw new CancellationException("enough");
                }
            }

            @Override
            public void problem(Problem problem) {
                told.add(problem.subject() + ": " + problem.message());
            }

            @Override
            public void passedOver(String name) {
                told.add("over " + name);
            }
        };
    }

    /** Each line of the input is an article, with an id and a hash of its own. */
    private final class Lines implements ArticleImporter {

        @Override
        public Recognition recognise(Input input) {
            return Recognition.POSSIBLE;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws ImportException, IOException {
            read.incrementAndGet();
            String all = new String(input.bytes(), StandardCharsets.UTF_8);
            if (all.startsWith("REFUSE")) {
                throw new ImportException("no article");
            }
            Iterator<String> lines = all.lines().iterator();
            for (int i = 0; lines.hasNext(); i++) {
                Article plain = Samples.article(input.name(), lines.next());
                sink.article(
                        new Article(
                                input.sha256() + "-" + i,
                                new Provenance(input.name(), input.sha256(), "lines"),
                                plain.title(),
                                plain.authors(),
                                plain.credits(),
                                plain.site(),
                                plain.url(),
                                plain.canonicalUrl(),
                                plain.published(),
                                plain.feedTime(),
                                plain.language(),
                                plain.text(),
                                plain.paragraphs(),
                                plain.images(),
                                plain.links()));
            }
        }
    }
}
