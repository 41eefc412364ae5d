package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.engine.Samples;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

@Timeout(60)
class SectionsTest {

    private static final Article ARTICLE = Samples.article("a", "one TWO three");

    private final List<Sections.Section> told = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void eachSaysWhatItKnows() {
        ask(
                section(
                        "b",
                        (article, quote, progress) ->
                                List.of(
                                        new InspectorSection.Fact(
                                                "words", quote.extent().of(article.text())))),
                section("a", (article, quote, progress) -> List.of()));

        assertEquals(
                List.of(
                        new Sections.Section(
                                "b", List.of(new InspectorSection.Fact("words", "TWO")))),
                told);
        assertEquals(List.of(), problems);
    }

    @Test
    void noneIsLoadedToKnowThatThereAreSome() {
        Sections sections =
                new Sections(
                        Samples.registry(
                                Samples.contribution(
                                        Point.SECTIONS,
                                        "a",
                                        () -> {
                                            throw new AssertionError(
                                                    "nobody looked at a quotation");
                                        })));

        assertEquals(List.of("The a"), sections.declared().stream().map(Descriptor::name).toList());
        assertEquals(List.of(), new Sections(Samples.registry()).declared());
    }

    @Test
    void whatFailsIsNamedAndTheOthersAreThere() {
        ask(
                section(
                        "a",
                        (article, quote, progress) -> {
                            throw new IllegalStateException("no tables");
                        }),
                section("b", (article, quote, progress) -> nothing()),
                section(
                        "c",
                        (article, quote, progress) -> {
                            throw new CancellationException("of its own will");
                        }),
                section(
                        "d",
                        (article, quote, progress) ->
                                List.of(new InspectorSection.Hyperlink("x", "file:///etc"))),
                section("e", (article, quote, progress) -> many()));

        assertEquals(List.of("e"), told.stream().map(Sections.Section::id).toList());
        assertEquals(100, told.get(0).rows().size());
        assertEquals(
                List.of(
                        "The a (a, bundle org.example)",
                        "The b (b, bundle org.example)",
                        "The c (c, bundle org.example)",
                        "The d (d, bundle org.example)"),
                problems.stream().map(Problem::subject).toList());
    }

    @Test
    void whatHangsIsLeftOutThoughEverybodyGoesOn() {
        Registry registry =
                Samples.registry(
                        section(
                                "a",
                                (article, quote, progress) -> {
                                    hang();
                                    return many();
                                }),
                        section("b", (article, quote, progress) -> many()));
        Sections sections = new Sections(registry, Duration.ofMillis(300));
        // Somebody who goes on at once: cancelled as soon as it is asked whether.
        AtomicBoolean wanted = new AtomicBoolean(true);
        assertThrows(
                CancellationException.class,
                () ->
                        sections.ask(
                                ARTICLE,
                                Samples.quote(4, 7),
                                told::add,
                                problem -> {
                                    problems.add(problem);
                                    wanted.set(false);
                                },
                                whileWanted(wanted)));

        sections.ask(ARTICLE, Samples.quote(4, 7), told::add, problems::add, Progress.none());

        assertEquals(List.of("b"), told.stream().map(Sections.Section::id).toList());
        assertEquals(1, problems.size(), problems.toString());
        assertEquals("The a (a, bundle org.example)", problems.get(0).subject());
    }

    @Test
    void whoLooksAtSomethingElseIsHeardByTheSection() {
        AtomicBoolean wanted = new AtomicBoolean(true);
        Sections sections =
                new Sections(
                        Samples.registry(
                                section(
                                        "a",
                                        (article, quote, progress) -> {
                                            wanted.set(false);
                                            progress.checkCancelled();
                                            return many();
                                        })));

        assertThrows(
                CancellationException.class,
                () ->
                        sections.ask(
                                ARTICLE,
                                Samples.quote(4, 7),
                                told::add,
                                problems::add,
                                whileWanted(wanted)));
        assertEquals(List.of(), told);
        assertEquals(List.of(), problems);
    }

    private void ask(Contribution<?>... contributions) {
        new Sections(Samples.registry(contributions))
                .ask(ARTICLE, Samples.quote(4, 7), told::add, problems::add, Progress.none());
    }

    private static Contribution<InspectorSection> section(String id, InspectorSection section) {
        return Samples.contribution(Point.SECTIONS, id, () -> section);
    }

    private static List<InspectorSection.Row> many() {
        return IntStream.range(0, 500)
                .<InspectorSection.Row>mapToObj(i -> new InspectorSection.Words("row " + i))
                .toList();
    }

    /** What nobody may give, and a plug-in can all the same. */
    @SuppressWarnings("NullAway")
    private static List<InspectorSection.Row> nothing() {
        return null;
    }

    private void hang() {
        boolean done = false;
        while (!done) {
            try {
                released.await();
                done = true;
            } catch (InterruptedException e) {
                // It hangs as badly as a plug-in can: it takes no notice.
                done = false;
            }
        }
    }

    private static Progress whileWanted(AtomicBoolean wanted) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return !wanted.get();
            }
        };
    }
}
