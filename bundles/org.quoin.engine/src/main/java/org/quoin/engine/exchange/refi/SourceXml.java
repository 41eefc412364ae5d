package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.exchange.name.Guids;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.QuotationContent;

/**
 * An article as a source of text, each part of each quotation a selection. Positions count the code
 * points of the plain text, end exclusive. Selections are named by the number of the quotation
 * ({@code #12}, {@code #12 2/3}, {@code #12 cue}), by which they are put together again.
 */
final class SourceXml {

    private final QdeXml xml;
    private final QdeXml notes;
    private final Users users;
    private final Article article;
    private final CodePoints codePoints;
    private final String time;

    /**
     * @param xml takes the source
     * @param notes takes the notes on its quotations
     * @param users who made quotations
     */
    SourceXml(QdeXml xml, QdeXml notes, Users users, Article article) {
        this.xml = xml;
        this.notes = notes;
        this.users = users;
        this.article = article;
        this.codePoints = new CodePoints(article.text());
        this.time = time(article);
    }

    /** The name of the file that holds the text, without its folder. */
    static String file(Article article) {
        return guid(article) + ".txt";
    }

    private static UUID guid(Article article) {
        return Guids.of("article", article.id());
    }

    /**
     * Writes the source.
     *
     * @param name unique within the project
     * @return how many notes were written
     */
    int write(ArticleContent content, String name) throws IOException {
        xml.open("TextSource")
                .guid(guid(article))
                .attribute("name", name)
                .attribute("plainTextPath", "internal://" + file(article))
                .attribute("creatingUser", users.program().toString())
                .attribute("creationDateTime", time);
        int written = 0;
        for (QuotationContent each : content.quotations()) {
            written += quotation(each);
        }
        variables();
        xml.close();
        return written;
    }

    private int quotation(QuotationContent quotation) throws IOException {
        Quote quote = quotation.quote();
        List<TextSpan> parts = quote.content();
        boolean noted = !quotation.note().isEmpty();
        UUID note = Guids.of("note", article.id(), Integer.toString(quotation.ordinal()));
        for (int i = 0; i < parts.size(); i++) {
            String name =
                    "#"
                            + quotation.ordinal()
                            + (parts.size() == 1 ? "" : " " + (i + 1) + "/" + parts.size());
            selection(quotation, name, parts.get(i));
            if (i == 0) {
                xml.text("Description", Facts.of(quote, quotation.speaker(), quotation.note()));
            }
            coding(quotation, name, CodeTree.guid(quote.kind()));
            coding(quotation, name, CodeTree.guid(quote.status()));
            if (quotation.speaker().isPresent()) {
                coding(quotation, name, CodeTree.speaker(quotation.speaker().get()));
            }
            for (String tag : quotation.tags()) {
                coding(quotation, name, CodeTree.tag(tag));
            }
            if (i == 0 && noted) {
                xml.ref("NoteRef", note);
            }
            xml.close();
        }
        part(quotation, "source", quote.source(), CodeTree.SOURCE_MENTION);
        part(quotation, "cue", quote.cue(), CodeTree.CUE);
        if (noted) {
            note(quotation, note);
        }
        return noted ? 1 : 0;
    }

    private void part(
            QuotationContent quotation, String part, Optional<TextSpan> span, String label)
            throws IOException {
        if (span.isPresent()) {
            String name = "#" + quotation.ordinal() + " " + part;
            selection(quotation, name, span.get());
            coding(quotation, name, CodeTree.part(label));
            xml.close();
        }
    }

    private void selection(QuotationContent quotation, String name, TextSpan span)
            throws IOException {
        xml.open("PlainTextSelection")
                .guid(Guids.of("selection", article.id(), name))
                .attribute("name", name)
                .attribute("startPosition", Integer.toString(codePoints.fromUtf16(span.start())))
                .attribute("endPosition", Integer.toString(codePoints.fromUtf16(span.end())))
                .attribute("creatingUser", user(quotation).toString())
                .attribute("creationDateTime", time);
    }

    private void coding(QuotationContent quotation, String selection, UUID code)
            throws IOException {
        xml.open("Coding")
                .guid(Guids.of("coding", article.id(), selection, code.toString()))
                .attribute("creatingUser", user(quotation).toString())
                .attribute("creationDateTime", time);
        xml.ref("CodeRef", code);
        xml.close();
    }

    private void note(QuotationContent quotation, UUID guid) throws IOException {
        notes.open("Note")
                .guid(guid)
                .attribute("name", article.id() + " #" + quotation.ordinal())
                .attribute("creatingUser", users.person().toString())
                .attribute("creationDateTime", time);
        notes.text("PlainTextContent", quotation.note());
        notes.close();
    }

    private UUID user(QuotationContent quotation) {
        return quotation.quote().status() == QuoteStatus.PROPOSED
                ? users.analyser(quotation.quote().origin().analyser())
                : users.person();
    }

    private void variables() throws IOException {
        Variable.ARTICLE.value(xml, Optional.of(article.id()));
        Variable.SHA256.value(xml, Optional.of(article.provenance().sha256()));
        Variable.TITLE.value(xml, Optional.of(article.title()));
        Variable.OUTLET.value(xml, article.site());
        Variable.AUTHORS.value(xml, Optional.of(Facts.joined(article.authors())));
        Variable.PUBLISHED.value(xml, article.published().map(PublicationTime::iso));
        Variable.DAY.value(xml, article.published().map(each -> each.day().toString()));
        Variable.URL.value(xml, article.url());
        Variable.CANONICAL_URL.value(xml, article.canonicalUrl());
        Variable.FEED_TIME.value(xml, article.feedTime().map(Object::toString));
        Variable.LANGUAGE.value(
                xml,
                Optional.of(article.language())
                        .filter(each -> !each.equals(Locale.ROOT))
                        .map(Locale::toLanguageTag));
        Variable.FILE.value(xml, Optional.of(article.provenance().file()));
        Variable.IMPORTER.value(xml, Optional.of(article.provenance().importer()));
    }

    /**
     * QualCoder stops at a selection without a time, and the time of the export would make every
     * file another one: the article's own stands here.
     */
    private static String time(Article article) {
        return article.published().map(SourceXml::time).orElse("1970-01-01T00:00:00Z");
    }

    private static String time(PublicationTime published) {
        if (published instanceof PublicationTime.Exact exact) {
            return utc(exact.at().withOffsetSameInstant(ZoneOffset.UTC));
        }
        if (published instanceof PublicationTime.Local local) {
            return utc(local.at().atOffset(ZoneOffset.UTC));
        }
        return published.day() + "T00:00:00Z";
    }

    private static String utc(java.time.OffsetDateTime time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).format(time);
    }
}
