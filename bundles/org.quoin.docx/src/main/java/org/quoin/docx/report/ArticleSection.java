package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.quote.Quote;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;

/** One article: what it is, its pictures, and its quotations in the order of its text. */
final class ArticleSection {

    private final Report report;
    private final Labels labels;
    private final QuotationBlock quotations;
    private final PictureFigure pictures;

    ArticleSection(Report report, QuotationBlock quotations, Captions captions, int textWidth) {
        this.report = report;
        this.labels = report.labels();
        this.quotations = quotations;
        this.pictures = new PictureFigure(report, captions, textWidth);
    }

    /** Where no outline says otherwise: one after the other, under a heading for all of them. */
    void pour(Source source, Flow flow) throws IOException {
        List<Paragraph> lead = new ArrayList<>();
        boolean first = source.number() == 1;
        if (first) {
            lead.add(Composer.Heading.ARTICLES.in(report).paragraph());
        }
        lead.add(Composer.Heading.of(source, 2, source.bookmark()).paragraph());
        pour(source, List.of(), first, lead, flow);
    }

    /**
     * Under a heading.
     *
     * @param comment what the author says of it
     * @param first whether it begins a page
     * @param lead what stands above it on the same page, its heading included; left empty
     */
    void pour(
            Source source, List<Paragraph> comment, boolean first, List<Paragraph> lead, Flow flow)
            throws IOException {
        lead.add(details(source));
        lead.addAll(comment);
        List<Image> images = source.article().images();
        if (!images.isEmpty()) {
            lead.addAll(pictures.of(source, images.get(0)));
        }
        boolean newPage = first;
        for (Quote quote : source.quotes()) {
            Statement statement = new Statement(source, quote);
            lead.add(quotations.speaker(statement));
            lead.addAll(quotations.words(statement));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            newPage = false;
        }
        if (source.quotes().isEmpty()) {
            lead.add(Paragraph.of(ParagraphStyle.NORMAL, labels.words("noQuotations")));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
        }
        for (Image image : images.subList(Math.min(1, images.size()), images.size())) {
            List<Paragraph> picture = pictures.of(source, image);
            if (!picture.isEmpty()) {
                flow.unit(new Unit(false, picture));
            }
        }
    }

    private Paragraph details(Source source) {
        Article article = source.article();
        List<Inline> inlines = new ArrayList<>();
        inlines.add(
                labels.styled(labels.get("source.number", source.number()), CharacterStyle.STRONG));
        article.site().ifPresent(site -> item(inlines, labels.foreign(site, source.language())));
        if (!article.authors().isEmpty()) {
            String authors = labels.list(article.authors());
            item(inlines, labels.foreign(labels.get("by", authors), labels.locale()));
        }
        item(inlines, List.of(labels.plain(source.date(labels))));
        item(inlines, List.of(labels.plain(labels.language(source.language()))));
        source.target()
                .ifPresent(
                        target ->
                                item(
                                        inlines,
                                        List.of(
                                                new Inline.Link(
                                                        target,
                                                        labels.styled(
                                                                labels.get("original"),
                                                                CharacterStyle.HYPERLINK)))));
        return Paragraph.of(ParagraphStyle.ARTICLE_DETAILS, inlines.toArray(Inline[]::new));
    }

    private void item(List<Inline> inlines, List<Inline> item) {
        inlines.add(labels.words("item.separator"));
        inlines.addAll(item);
    }

    /** How it sets pictures, by themselves too. */
    PictureFigure pictures() {
        return pictures;
    }
}
