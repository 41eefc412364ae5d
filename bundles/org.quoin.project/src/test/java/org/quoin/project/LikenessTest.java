package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.Similar;
import org.quoin.project.text.Alike;
import org.quoin.project.text.LetterText;

/** Reprints and repeated quotations as whoever uses a project sees them. */
class LikenessTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path folder;

    private Project create() {
        return Project.create(folder.resolve("work"), OPENING);
    }

    private Project reopen() {
        return Project.open(folder.resolve("work"), OPENING);
    }

    private static void article(Project project, String id, String text, String... quoted) {
        List<Quote> quotes = new ArrayList<>();
        for (String each : quoted) {
            quotes.add(Invented.quote(text, each, Invented.person("Anna Velten")));
        }
        try (ImportRun run = project.articles().importing("desk")) {
            run.add(new AnalysedArticle(Invented.article(id, "On " + id, text), quotes, List.of()));
        }
    }

    private static final String SAID =
            "The bridge will be repaired before the first snow falls, and not a day later";

    private static final String BRIDGE =
            "Haldern's old bridge has been closed since May. “"
                    + SAID
                    + "”, said Anna Velten on Monday. “不予置评”, said nobody.";

    private static List<List<Long>> groups(Project project, boolean articles) {
        List<List<Long>> groups = new ArrayList<>();
        if (articles) {
            project.likeness().articleGroups(Progress.none(), groups::add);
        } else {
            project.likeness().quotationGroups(Progress.none(), groups::add);
        }
        return groups;
    }

    @Test
    void theSameQuotationIsFoundInAnotherArticleExactOrNear() {
        try (Project project = create()) {
            article(project, "a", BRIDGE, SAID, "不予置评");
            article(
                    project,
                    "b",
                    "A quite different report about winter: \"THE BRIDGE will be repaired, before the"
                            + " first snow falls and not a day later\" (不予置评).",
                    "THE BRIDGE will be repaired, before the first snow falls and not a day later",
                    "不予置评");
            article(
                    project,
                    "c",
                    "The bridge would be repaired before the first snow falls, not a day later, she"
                            + " said. 不予置评了！",
                    "The bridge would be repaired before the first snow falls, not a day later",
                    "不予置评了");
            double near =
                    LetterText.of(SAID)
                            .likeness(
                                    LetterText.of(
                                            "The bridge would be repaired before the first snow"
                                                    + " falls, not a day later"));
            assertEquals(
                    List.of(new Similar(3, 1), new Similar(5, near)),
                    project.likeness().quotationsLike(1));
            assertTrue(project.likeness().quotationsLike(1).get(0).exact());
            assertEquals(List.of(new Similar(4, 1)), project.likeness().quotationsLike(2));
            assertEquals(List.of(), project.likeness().quotationsLike(6));
            assertEquals(List.of(), project.likeness().quotationsLike(99));
            assertEquals(List.of(List.of(1L, 3L, 5L), List.of(2L, 4L)), groups(project, false));
            assertEquals(List.of(), project.likeness().articlesLike(1));
            assertEquals(List.of(), groups(project, true));
        }
    }

    @Test
    void whatWasRejectedOrIsGoneIsNotFound() {
        try (Project project = create()) {
            for (String id : List.of("a", "b", "c")) {
                article(project, id, BRIDGE, SAID);
            }
            assertEquals(
                    List.of(new Similar(2, 1), new Similar(3, 1)),
                    project.likeness().quotationsLike(1));
            assertEquals(
                    List.of(new Similar(2, 1), new Similar(3, 1)),
                    project.likeness().articlesLike(1));
            project.quotations().reject(List.of(2L));
            assertEquals(List.of(new Similar(3, 1)), project.likeness().quotationsLike(1));
            project.articles().remove(List.of(3L));
            assertEquals(List.of(), project.likeness().quotationsLike(1));
            assertEquals(List.of(new Similar(2, 1)), project.likeness().articlesLike(1));
            assertEquals(List.of(List.of(1L, 2L)), groups(project, true));
            project.history().undo();
            project.history().undo();
            assertEquals(List.of(List.of(1L, 2L, 3L)), groups(project, false));
        }
    }

    @Test
    void aReprintThatLeavesSomethingOutIsAReprint() {
        String longer =
                BRIDGE
                        + " The council had asked three firms to look at the piers, and all of them"
                        + " came to the same result. Whoever wants to cross has to take the ferry,"
                        + " which runs every half an hour until ten at night.";
        try (Project project = create()) {
            article(project, "a", longer);
            article(project, "b", longer.substring(0, longer.length() * 3 / 4));
            article(project, "c", longer.substring(0, longer.length() / 2));
            List<Similar> like = project.likeness().articlesLike(1);
            assertEquals(List.of(2L), like.stream().map(Similar::number).toList());
            assertEquals(0.75, like.get(0).similarity(), 0.05);
            project.likeness().setArticleThreshold(0.8);
            assertEquals(List.of(), project.likeness().articlesLike(1));
            assertEquals(0.8, project.likeness().articleThreshold());
            assertEquals(Alike.DEFAULT, project.likeness().quotationThreshold());
            project.history().undo();
            assertEquals(like, project.likeness().articlesLike(1));
            assertThrows(ProjectException.class, () -> project.likeness().setArticleThreshold(0.1));
            assertThrows(
                    ProjectException.class,
                    () -> project.likeness().setQuotationThreshold(Double.NaN));
        }
    }

    /** A word or a Chinese character each. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) ('一' + random.nextInt(800)));
            } else {
                text.append(Integer.toString(1000 + random.nextInt(40_000), 36)).append(' ');
            }
        }
        return text.toString();
    }

    /** Far from the threshold or the same: what signatures may miss is another test's subject. */
    private static String varied(Random random, String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> text.replace(" ", ", ") + "!";
            default -> text.substring(0, text.length() - 3);
        };
    }

    @Test
    void likenessIsWhatComparingAllWithAllGives() {
        Random random = new Random(5);
        Map<Long, LetterText> words = new TreeMap<>();
        Map<Long, Long> articleOf = new TreeMap<>();
        try (Project project = create()) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                said.add(text(random, 3 + random.nextInt(30)));
            }
            for (int i = 0; i < 40; i++) {
                String one = varied(random, said.get(random.nextInt(said.size())));
                String other = varied(random, said.get(random.nextInt(said.size())));
                article(project, "n" + i, text(random, 40) + one + "|" + other + "|", one, other);
            }
            for (Quotation each :
                    project.quotations()
                            .get(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE))) {
                String text = project.articles().get(each.article()).orElseThrow().article().text();
                words.put(each.number(), LetterText.of(each.quote().content().get(0).of(text)));
                articleOf.put(each.number(), each.article());
            }
        }
        try (Project project = reopen()) {
            int found = 0;
            for (long one : words.keySet()) {
                Map<Long, Double> counted = new TreeMap<>();
                words.forEach(
                        (other, text) -> {
                            double likeness = words.get(one).likeness(text);
                            if (!articleOf.get(one).equals(articleOf.get(other))
                                    && (likeness == 1
                                            || (likeness >= Alike.DEFAULT
                                                    && !Alike.isExactOnly(text)
                                                    && !Alike.isExactOnly(words.get(one))))) {
                                counted.put(other, likeness);
                            }
                        });
                Map<Long, Double> indexed = new TreeMap<>();
                project.likeness()
                        .quotationsLike(one)
                        .forEach(each -> indexed.put(each.number(), each.similarity()));
                assertEquals(counted, indexed, "like " + one);
                found += counted.size();
            }
            assertTrue(found > 100, "found " + found);
        }
    }

    @Test
    void withoutAnIndexTheSameIsFound() throws Exception {
        try (Project project = create()) {
            article(project, "a", BRIDGE, SAID);
            article(project, "b", BRIDGE + " Nothing more was said.", SAID);
        }
        Files.delete(folder.resolve("work/index.db"));
        try (Project project = Project.open(folder.resolve("work"), Opening.reading("the tests"))) {
            assertEquals(List.of(new Similar(2, 1)), project.likeness().quotationsLike(1));
            assertEquals(
                    List.of(2L),
                    project.likeness().articlesLike(1).stream().map(Similar::number).toList());
            assertEquals(2, project.articles().list(ArticleOrder.ARRIVAL).length);
        }
    }
}
