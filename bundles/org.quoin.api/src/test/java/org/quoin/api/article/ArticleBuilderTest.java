package org.quoin.api.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.text.TextSpan;

class ArticleBuilderTest {

    private static final Provenance FROM =
            new Provenance("memo.txt", "0123456789abcdef0123456789abcdef", "org.example.memo");

    @Test
    void whatIsNeverSaidStaysEmpty() {
        Article article = new ArticleBuilder(FROM).build();

        assertEquals("0123456789abcdef", article.id());
        assertEquals("memo.txt", article.title());
        assertEquals("", article.text());
        assertEquals(List.of(), article.authors());
        assertEquals(Optional.empty(), article.published());
        assertEquals(Locale.ROOT, article.language());
        assertEquals(Imprint.NONE, article.imprint());
    }

    @Test
    void paragraphsKnowWhereTheyStand() {
        ArticleBuilder builder = new ArticleBuilder(FROM);
        assertTrue(builder.isEmpty());
        Article article =
                builder.paragraph(ParagraphKind.HEADING, "Locks")
                        .paragraph("  ")
                        .paragraph("The gate 闸 is shut.")
                        .build();

        assertFalse(builder.isEmpty());
        assertEquals("Locks\nThe gate 闸 is shut.", article.text());
        assertEquals(
                List.of(
                        new Paragraph(new TextSpan(0, 5), ParagraphKind.HEADING),
                        new Paragraph(new TextSpan(6, 25), ParagraphKind.PARAGRAPH)),
                article.paragraphs());
        assertEquals(25, builder.position());
    }

    @Test
    void aLineEndWithinAParagraphIsAMistake() {
        ArticleBuilder builder = new ArticleBuilder(FROM);
        assertThrows(IllegalArgumentException.class, () -> builder.paragraph("two\nlines"));
    }

    @Test
    void blankNamesAreNoneAndEachCountsOnce() {
        Article article =
                new ArticleBuilder(FROM)
                        .part("3")
                        .title(" ")
                        .author("Dana Orrick")
                        .author(" Dana Orrick ")
                        .author("")
                        .site(" ")
                        .published(new PublicationTime.Day(LocalDate.of(2026, 3, 14)))
                        .build();

        assertEquals("0123456789abcdef-3", article.id());
        assertEquals("memo.txt", article.title());
        assertEquals(List.of("Dana Orrick"), article.authors());
        assertEquals(Optional.empty(), article.site());
        assertEquals("2026-03-14", article.published().orElseThrow().iso());
    }
}
