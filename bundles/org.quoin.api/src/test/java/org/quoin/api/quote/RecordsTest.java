package org.quoin.api.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.text.TextSpan;

/** What the records refuse, so that nobody downstream has to check it again. */
class RecordsTest {

    @Test
    void aQuotationIsInOrderAndSure() {
        assertThrows(IllegalArgumentException.class, () -> quote(0.5));
        assertThrows(
                IllegalArgumentException.class,
                () -> quote(0.5, new TextSpan(5, 9), new TextSpan(0, 2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> quote(0.5, new TextSpan(0, 5), new TextSpan(4, 9)));
        assertThrows(IllegalArgumentException.class, () -> quote(1.1, new TextSpan(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> quote(Double.NaN, new TextSpan(0, 1)));
        assertEquals(new TextSpan(0, 9), quote(1, new TextSpan(0, 2), new TextSpan(5, 9)).extent());
    }

    @Test
    void aQuotationLiesInItsArticle() {
        Article article = article("text", new TextSpan(0, 4));

        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new AnalysedArticle(
                                article, List.of(quote(1, new TextSpan(2, 5))), List.of()));
    }

    @Test
    void paragraphsAreInOrderInsideTheText() {
        assertThrows(IllegalArgumentException.class, () -> article("text", new TextSpan(0, 5)));
        assertThrows(
                IllegalArgumentException.class,
                () -> article("text", new TextSpan(2, 4), new TextSpan(0, 2)));
    }

    @Test
    void aSpeakerAndABriefingNeedNames() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Speaker(
                                " ",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                SpeakerType.PERSON));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Briefing(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Locale.ENGLISH,
                                List.of()));
    }

    @Test
    void aTimeSaysNoMoreThanIsKnown() {
        assertEquals("2024-02-03", new PublicationTime.Day(LocalDate.of(2024, 2, 3)).iso());
        assertEquals(
                "2024-02-03T04:05:00",
                new PublicationTime.Local(LocalDateTime.of(2024, 2, 3, 4, 5)).iso());
        PublicationTime exact =
                new PublicationTime.Exact(OffsetDateTime.parse("2024-02-03T23:30:00+08:00"));
        assertEquals("2024-02-03T23:30:00+08:00", exact.iso());
        assertEquals(LocalDate.of(2024, 2, 3), exact.day());
    }

    private static Quote quote(double confidence, TextSpan... content) {
        return new Quote(
                List.of(content),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                confidence,
                QuoteStatus.PROPOSED,
                new Origin("a", "1", "r"));
    }

    private static Article article(String text, TextSpan... paragraphs) {
        return new Article(
                "1",
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
                text,
                List.of(paragraphs).stream()
                        .map(each -> new Paragraph(each, ParagraphKind.PARAGRAPH))
                        .toList(),
                List.of(),
                List.of());
    }
}
