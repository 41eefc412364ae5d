package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.Companions;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.input.Sha256;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;

/** What comes back of originals alone is what was there. */
class RestoreJobTest {

    private static final Instant CRAWLED = Instant.parse("2024-03-05T08:00:00Z");

    @TempDir Path folder;

    @Test
    void aCrawledPageKeepsItsNameItsAddressItsLettersAndItsTime() throws Exception {
        Article before;
        try (Project project = Project.create(folder.resolve("lost"), opening())) {
            new ProjectImportJob(registry(), 1)
                    .run(
                            project,
                            List.<FoundInput>of(new FoundInput.Found(input("crawl.warc", "CRAWL")))
                                    .iterator(),
                            "",
                            NO_RESULTS,
                            Progress.none());
            before = only(project);
        }
        assertEquals(Optional.of("https://gazette.example/ferry"), before.url());
        assertEquals(Optional.of(CRAWLED), before.feedTime());
        assertEquals("the ferry is back", before.text());

        try (Project project = Project.create(folder.resolve("new"), opening())) {
            copy(folder.resolve("lost/articles"), folder.resolve("new/articles"));

            int back = new RestoreJob(registry(), 1).run(project, problem -> {}, Progress.none());

            assertEquals(1, back);
            assertEquals(before, only(project));
        }
    }

    @Test
    void anOriginalWithoutAReceiptComesBackUnderItsHash() throws Exception {
        try (Project project = Project.create(folder.resolve("old"), opening())) {
            FileInput input = input("page", "the ferry is back");
            project.articles().keepOriginal(input.sha256(), input.bytes());

            new RestoreJob(registry(), 1).run(project, problem -> {}, Progress.none());

            assertEquals(input.sha256(), only(project).provenance().file());
            assertEquals(Optional.empty(), only(project).url());
        }
    }

    @Test
    void thePicturesThatLayBesideAPageComeBackWithIt() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages/ferry_files"));
        Files.write(pages.resolve("slip.png"), PICTURE);
        Files.write(pages.resolve("diary.txt"), "mine".getBytes(StandardCharsets.UTF_8));
        Path page = folder.resolve("pages/ferry.txt");
        Files.writeString(page, "the ferry is back");
        Article before;
        try (Project project = Project.create(folder.resolve("lost"), opening())) {
            new ProjectImportJob(registry(), 1)
                    .run(
                            project,
                            List.<FoundInput>of(
                                            new FoundInput.Found(FileInput.of("ferry.txt", page)))
                                    .iterator(),
                            "",
                            NO_RESULTS,
                            Progress.none());
            before = only(project);
            String diary = Sha256.of("mine".getBytes(StandardCharsets.UTF_8));
            assertTrue(project.articles().original(diary).isEmpty(), "it was kept too");
        }
        assertArrayEquals(PICTURE, before.images().get(0).data().orElseThrow().bytes());
        Files.delete(pages.resolve("slip.png"));

        try (Project project = Project.create(folder.resolve("new"), opening())) {
            copy(folder.resolve("lost/articles"), folder.resolve("new/articles"));

            new RestoreJob(registry(), 1).run(project, problem -> {}, Progress.none());

            assertArrayEquals(
                    PICTURE, anyWithPicture(project).images().get(0).data().orElseThrow().bytes());
        }
    }

    private static Article anyWithPicture(Project project) {
        return Arrays.stream(project.articles().list(ArticleOrder.ARRIVAL))
                .mapToObj(each -> project.articles().article(each).orElseThrow())
                .filter(each -> !each.images().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    private static Opening opening() {
        return Opening.writing("the tests").by("Ines");
    }

    private static FileInput input(String name, String text) {
        return FileInput.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article only(Project project) {
        long[] numbers = project.articles().list(ArticleOrder.ARRIVAL);
        assertEquals(1, numbers.length);
        return project.articles().article(numbers[0]).orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Registry registry() {
        return Samples.registry(
                Samples.contribution(Point.IMPORTERS, "crawl", Crawl::new),
                Samples.contribution(Point.IMPORTERS, "page", Page::new));
    }

    private static final Results NO_RESULTS =
            new Results() {
                @Override
                public void article(AnalysedArticle article) {}

                @Override
                public void problem(Problem problem) {
                    throw new AssertionError(problem.toString());
                }

                @Override
                public void passedOver(String name) {}
            };

    /** Holds one page, in an encoding that only it names. */
    private static final class Crawl implements ArticleImporter {

        @Override
        public Recognition recognise(Input input) throws IOException {
            return new String(input.head(), StandardCharsets.UTF_8).equals("CRAWL")
                    ? Recognition.CERTAIN
                    : Recognition.NO;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws ImportException, IOException {
            String address = "https://gazette.example/ferry";
            sink.member(
                    new Member(
                            address,
                            new ByteArrayInputStream(
                                    "the ferry is back".getBytes(StandardCharsets.UTF_16BE)),
                            Member.Original.MEMBER,
                            Optional.of(address),
                            Optional.of("UTF-16BE"),
                            new MemberFacts(
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(CRAWLED)),
                            Companions.none()));
        }
    }

    /** Reads text in the encoding that it is told, with the address that it is told. */
    private static final class Page implements ArticleImporter {

        @Override
        public Recognition recognise(Input input) {
            return Recognition.POSSIBLE;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws ImportException, IOException {
            String text = new String(input.bytes(), input.charset().orElse("UTF-8"));
            Article plain = Samples.article(input.name(), text);
            input.sibling("ferry_files/diary.txt");
            List<Image> images =
                    input.sibling("ferry_files/slip.png").stream()
                            .map(
                                    bytes ->
                                            new Image(
                                                    "slip.png",
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    0,
                                                    Optional.of(new ImageData("image/png", bytes))))
                            .toList();
            sink.article(
                    new Article(
                            input.sha256(),
                            new Provenance(input.name(), input.sha256(), "page"),
                            plain.title(),
                            plain.authors(),
                            plain.credits(),
                            plain.site(),
                            input.address(),
                            plain.canonicalUrl(),
                            plain.published(),
                            plain.feedTime(),
                            plain.language(),
                            plain.text(),
                            plain.paragraphs(),
                            images,
                            plain.links()));
        }
    }
}
