package org.quoin.docx.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.SourceNote;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.CodePoints;
import org.quoin.docx.text.LinkTarget;

/**
 * An article as the briefing reports it.
 *
 * @param number from 1, its row in the table of sources
 * @param article the article
 * @param quotes without those that a person rejected
 * @param problems what did not go as it should
 * @param note what is known of it as a source
 * @param codePoints turns the offsets of its text
 * @param target where it can be read, as a hyperlink may lead there
 */
public record Source(
        int number,
        Article article,
        List<Quote> quotes,
        List<Problem> problems,
        SourceNote note,
        CodePoints codePoints,
        Optional<String> target) {

    static Source of(int number, AnalysedArticle analysed, SourceNote note) {
        List<Quote> quotes =
                analysed.quotes().stream()
                        .filter(quote -> quote.status() != QuoteStatus.REJECTED)
                        .toList();
        Article article = analysed.article();
        return new Source(
                number,
                article,
                quotes,
                analysed.problems(),
                note,
                new CodePoints(article.text()),
                url(article).flatMap(LinkTarget::of));
    }

    /** The bookmark on its heading, in the form that Word makes for its contents. */
    String bookmark() {
        return "_Toc" + (100_000_000 + number);
    }

    /** The language of its text. */
    public Locale language() {
        return article.language();
    }

    /** Where it can be read: the address the outlet calls its own, else where it was read. */
    public Optional<String> url() {
        return url(article);
    }

    private static Optional<String> url(Article article) {
        return article.canonicalUrl().or(article::url);
    }

    /** The paragraph, from 1, in which an offset of the text lies. */
    public int paragraph(int offset) {
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (offset < paragraphs.get(i).span().end()) {
                return i + 1;
            }
        }
        return Math.max(1, paragraphs.size());
    }

    /** The same as {@link #date(Labels)} in figures, for a narrow column. */
    public String isoDate(Labels labels) {
        return article.published()
                .map(published -> published.day().toString())
                .or(
                        () ->
                                article.feedTime()
                                        .map(
                                                t ->
                                                        feedDay(t)
                                                                + labels.get(
                                                                        "gloss",
                                                                        labels.get("feed"))))
                .orElseGet(() -> labels.get("undated"));
    }

    private static LocalDate feedDay(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The day of publication, or of delivery by a feed, and said so; or that there is none. */
    public String date(Labels labels) {
        Optional<String> published = article.published().map(PublicationTime::day).map(labels::day);
        return published
                .or(
                        () ->
                                article.feedTime()
                                        .map(t -> labels.get("feedDate", labels.day(feedDay(t)))))
                .orElseGet(() -> labels.get("undated"));
    }
}
