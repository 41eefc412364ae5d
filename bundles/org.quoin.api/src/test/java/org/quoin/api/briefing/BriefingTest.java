package org.quoin.api.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;

class BriefingTest {

    private static final Quote QUOTE = quote(0, 3);
    private static final AnalysedArticle ARTICLE =
            new AnalysedArticle(article("a"), List.of(QUOTE), List.of());

    @Test
    void anOutlineIsOfWhatTheBriefingHas() {
        Section section =
                new Section(
                        "A",
                        1,
                        List.of(
                                new Block.OwnText(List.of("one", "two")),
                                new Block.Quotation("a", QUOTE, Optional.of("so he says")),
                                new Block.OfArticle("a", Optional.empty())));
        assertEquals(List.of(section), briefing(List.of(ARTICLE), List.of(section)).outline());
        refused(List.of(ARTICLE), new Block.OfArticle("b", Optional.empty()));
        refused(List.of(ARTICLE), new Block.Quotation("b", QUOTE, Optional.empty()));
        refused(List.of(ARTICLE), new Block.Quotation("a", quote(1, 3), Optional.empty()));
        refused(List.of(ARTICLE, ARTICLE), new Block.OfArticle("a", Optional.empty()));
    }

    @Test
    void sectionsStandWithinOneAnother() {
        Section one = new Section("", 1, List.of());
        Section two = new Section("two", 2, List.of());
        assertEquals(2, briefing(List.of(), List.of(one, two)).outline().size());
        assertThrows(IllegalArgumentException.class, () -> briefing(List.of(), List.of(two, one)));
        assertThrows(IllegalArgumentException.class, () -> briefing(List.of(), List.of(one, one)));
        assertThrows(IllegalArgumentException.class, () -> new Section("deep", 4, List.of()));
        assertThrows(IllegalArgumentException.class, () -> briefing(List.of(), List.of()));
    }

    @Test
    void annexesAndPicturesAreOfWhatTheBriefingHas() {
        Briefing plain = briefing(List.of(ARTICLE), List.of());
        Block picture = new Block.OfPicture("a", 0, Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> plain.with().annexes(List.of(new Section("B", 1, List.of(picture)))).make(),
                "the article has no pictures");
        assertThrows(
                IllegalArgumentException.class,
                () -> plain.with().annexes(List.of(new Section("", 1, List.of()))).make(),
                "an annex without a title");
        Section annex = new Section("B", 1, List.of(new Block.OfArticle("a", Optional.empty())));
        assertEquals(List.of(annex), plain.with().annexes(List.of(annex)).make().annexes());
    }

    @Test
    void likelihoodsLeaveNoGapAsTheDirectiveHasThem() {
        Likelihood[] all = Likelihood.values();
        assertEquals(1, all[0].least());
        assertEquals(99, all[all.length - 1].most());
        for (int i = 1; i < all.length; i++) {
            assertEquals(all[i - 1].most(), all[i].least());
        }
    }

    @Test
    void gradesAreReadAsTheyAreWritten() {
        for (String code : List.of("A1", "F6", "C", "3", "")) {
            assertEquals(code, SourceGrade.of(code, "x").code());
        }
        assertEquals("B2", SourceGrade.of(" b2 ", "").code());
        for (String code : List.of("G1", "A7", "A0", "1A", "good")) {
            assertThrows(IllegalArgumentException.class, () -> SourceGrade.of(code, ""), code);
        }
        assertEquals(
                SourceGrade.of("B3", "state-owned"),
                SourceGrade.of("3", "").or(SourceGrade.of("B2", " state-owned ")));
        assertEquals(SourceGrade.NONE, SourceGrade.of("", " "));
    }

    @Test
    void wordsAreThereOrNot() {
        assertEquals(List.of("one", "two"), Block.OwnText.paragraphs(" one\n\n\r\ntwo \n"));
        assertEquals(List.of(), Block.OwnText.paragraphs(" \n "));
        assertThrows(IllegalArgumentException.class, () -> new Block.OwnText(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Block.OwnText(List.of("a", " ")));
        assertThrows(
                IllegalArgumentException.class, () -> new Block.OfArticle("a", Optional.of(" ")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Block.Quotation("a", QUOTE, Optional.of("")));
    }

    private static void refused(List<AnalysedArticle> articles, Block block) {
        Section section = new Section("A", 1, List.of(block));
        assertThrows(IllegalArgumentException.class, () -> briefing(articles, List.of(section)));
    }

    private static Briefing briefing(List<AnalysedArticle> articles, List<Section> outline) {
        return new Briefing(
                "title",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                articles,
                outline);
    }

    private static Quote quote(int start, int end) {
        return new Quote(
                List.of(new TextSpan(start, end)),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                QuoteStatus.PROPOSED,
                new Origin("a", "1", "r"));
    }

    private static Article article(String id) {
        return new Article(
                id,
                new Provenance("f", "00", "i"),
                "t",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ROOT,
                "words",
                List.of(),
                List.of(),
                List.of());
    }
}
