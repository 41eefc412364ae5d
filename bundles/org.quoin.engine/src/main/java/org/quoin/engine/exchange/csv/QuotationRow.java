package org.quoin.engine.exchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.QuotationContent;

/** The rows of one article's quotations. */
final class QuotationRow {

    static final String[] HEAD = {
        "article",
        "number",
        "title",
        "outlet",
        "authors",
        "published",
        "url",
        "language",
        "kind",
        "quotation",
        "source",
        "cue",
        "speaker",
        "name in article",
        "other names",
        "role",
        "affiliation",
        "type",
        "confidence",
        "status",
        "tags",
        "note",
        "start",
        "end",
        "spans",
        "analyser"
    };

    /** Between the parts of a quotation that its cue splits. */
    private static final String GAP = " [\u2026] ";

    private final Article article;
    private final CodePoints codePoints;

    QuotationRow(Article article) {
        this.article = article;
        this.codePoints = new CodePoints(article.text());
    }

    /**
     * @param speaker the name of its speaker in the register
     */
    Object[] of(QuotationContent quotation, Optional<String> speaker) {
        Quote quote = quotation.quote();
        Optional<Speaker> worded = quote.speaker();
        return new Object[] {
            Cells.text(article.id()),
            quotation.ordinal(),
            Cells.text(article.title()),
            Cells.text(article.site()),
            Cells.list(article.authors()),
            article.published().map(PublicationTime::iso).orElse(""),
            Cells.text(article.canonicalUrl().or(article::url)),
            article.language().equals(Locale.ROOT) ? "" : article.language().toLanguageTag(),
            EnumNames.of(quote.kind()),
            Cells.text(words(quote.content())),
            words(quote.source()),
            words(quote.cue()),
            Cells.text(speaker),
            Cells.text(worded.map(Speaker::name)),
            Cells.list(worded.map(Speaker::otherNames).orElse(List.of())),
            Cells.text(worded.flatMap(Speaker::role)),
            Cells.text(worded.flatMap(Speaker::affiliation)),
            worded.map(each -> EnumNames.of(each.type())).orElse(""),
            Math.round(quote.confidence() * 1000) / 1000.0,
            EnumNames.of(quote.status()),
            Cells.list(quotation.tags()),
            Cells.text(quotation.note()),
            codePoints.fromUtf16(quote.extent().start()),
            codePoints.fromUtf16(quote.extent().end()),
            quote.content().stream().map(this::bounds).collect(Collectors.joining(" ")),
            Cells.text(quote.origin().analyser())
        };
    }

    private String words(Optional<TextSpan> span) {
        return Cells.text(span.map(each -> each.of(article.text())));
    }

    private String words(List<TextSpan> content) {
        return content.stream()
                .map(each -> each.of(article.text()))
                .collect(Collectors.joining(GAP));
    }

    private String bounds(TextSpan span) {
        return codePoints.fromUtf16(span.start()) + ".." + codePoints.fromUtf16(span.end());
    }
}
