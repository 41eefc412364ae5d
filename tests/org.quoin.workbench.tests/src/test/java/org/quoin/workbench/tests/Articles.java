package org.quoin.workbench.tests;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Image;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;

/**
 * Invented articles, made without an importer or an analyser, so that a test knows every offset.
 */
public final class Articles {

    private Articles() {}

    /** An article of paragraphs separated by line ends, without quotations. */
    public static Article article(String id, String title, Locale language, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                ParagraphKind kind =
                        line.startsWith("# ") ? ParagraphKind.HEADING : ParagraphKind.PARAGRAPH;
                paragraphs.add(new Paragraph(new TextSpan(start, start + line.length()), kind));
            }
            start += line.length() + 1;
        }
        return new Article(
                id,
                new Provenance(id + ".html", "0".repeat(64), "org.quoin.workbench.tests"),
                title,
                List.of("Imre Solt"),
                List.of(new Credit("Editor", "Dana Wick")),
                Optional.of("Tarn Gazette"),
                Optional.of("https://tarn-gazette.example/" + id),
                Optional.empty(),
                Optional.of(
                        new PublicationTime.Exact(
                                OffsetDateTime.parse("2025-03-04T05:06:07+01:00"))),
                Optional.empty(),
                language,
                text,
                paragraphs,
                List.of(),
                List.of());
    }

    /** The same article with pictures. */
    public static Article withPictures(Article article, Image... pictures) {
        return new Article(
                article.id(),
                article.provenance(),
                article.title(),
                article.authors(),
                article.credits(),
                article.site(),
                article.url(),
                article.canonicalUrl(),
                article.published(),
                article.feedTime(),
                article.language(),
                article.text(),
                article.paragraphs(),
                List.of(pictures),
                article.links());
    }

    /** A quotation of the words that stand in the text once, and of what is named beside them. */
    public static Quote quote(
            Article article, QuoteKind kind, String content, String source, String cue) {
        return new Quote(
                List.of(span(article, content)),
                kind,
                source.isEmpty() ? Optional.empty() : Optional.of(span(article, source)),
                cue.isEmpty() ? Optional.empty() : Optional.of(span(article, cue)),
                source.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Speaker(
                                        source,
                                        List.of(),
                                        Optional.of("harbour master"),
                                        Optional.of("Port of Tarn"),
                                        SpeakerType.PERSON)),
                0.9,
                QuoteStatus.PROPOSED,
                new Origin("org.quoin.workbench.tests", "1", "a rule of the test"));
    }

    /** Where words stand in an article's text. */
    public static TextSpan span(Article article, String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    /** An article with a quotation of each kind, in two paragraphs and a heading. */
    public static AnalysedArticle ofEachKind(String id) {
        Article article =
                article(
                        id,
                        "Pier of Tarn to open again " + id,
                        Locale.ENGLISH,
                        "“The pier is sound again,” said Ana Brook on Monday.\n"
                                + "# What comes next\n"
                                + "Later Mr Quill said that boats would “certainly not wait” for spring.\n"
                                + "The council announced that tolls would stay as they are.");
        return new AnalysedArticle(
                article,
                List.of(
                        quote(
                                article,
                                QuoteKind.DIRECT,
                                "The pier is sound again,",
                                "Ana Brook",
                                "said"),
                        quote(
                                article,
                                QuoteKind.MIXED,
                                "boats would “certainly not wait” for spring",
                                "Mr Quill",
                                "said that"),
                        quote(
                                article,
                                QuoteKind.INDIRECT,
                                "tolls would stay as they are",
                                "The council",
                                "announced that")),
                List.of());
    }
}
