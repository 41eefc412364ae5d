package org.example.quoin.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.engine.job.Analysing;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

class FigureAnalyserTest {

    @Test
    void statementsWithFiguresAreFoundAsTheyStand() {
        assertEquals(
                List.of("About 34 per cent of the locks leak.", "Repairs cost €2.4 million."),
                found(
                        Locale.ENGLISH,
                        "The town met in 2025. About 34 per cent of the locks leak. Nobody spoke.",
                        "Repairs cost €2.4 million."));
        assertEquals(List.of("去年有三万人乘坐渡轮。"), found(Locale.CHINESE, "会议在三楼举行。去年有三万人乘坐渡轮。"));
    }

    @Test
    void numbersThatCountNothingAreNone() {
        assertEquals(
                List.of(),
                found(Locale.ENGLISH, "Room 34 opened on 3 May 2025; call 555 0134.", "Nothing else."));
    }

    @Test
    void whatIsShorterThanSomebodyWantsIsLeftOut() {
        Registry registry = registry();
        registry.configure((plugin, option) -> Optional.of("30"));
        assertEquals(
                List.of("About 34 per cent of the locks leak."),
                found(
                        registry,
                        article(Locale.ENGLISH)
                                .paragraph("About 34 per cent of the locks leak. It cost €2.4 million.")
                                .build()));
    }

    @Test
    void headingsAreNoStatements() {
        Article article =
                article(Locale.ENGLISH).paragraph(ParagraphKind.HEADING, "34 per cent leak").build();
        assertEquals(List.of(), found(article));
    }

    private static ArticleBuilder article(Locale language) {
        return new ArticleBuilder(new Provenance("example.txt", "00", "example")).language(language);
    }

    private static List<String> found(Locale language, String... paragraphs) {
        ArticleBuilder article = article(language);
        for (String each : paragraphs) {
            article.paragraph(each);
        }
        return found(article.build());
    }

    private static List<String> found(Article article) {
        return found(registry(), article);
    }

    /** Inside Quoin: found by its plugin.xml, as for a user. */
    private static Registry registry() {
        return new Registry(
                new ClassPathContributions(
                                FigureAnalyserTest.class.getClassLoader(), Locale.ENGLISH)
                        .discover());
    }

    /** Run beside whatever else analyses. */
    private static List<String> found(Registry registry, Article article) {
        assertEquals(List.of(), registry.problems());
        return new Analysing(registry)
                .run(article, List.of(), Progress.none()).quotes().stream()
                        .map(each -> each.content().get(0).of(article.text()))
                        .toList();
    }
}
