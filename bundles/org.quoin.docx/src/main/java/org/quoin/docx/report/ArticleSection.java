package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.quote.Quote;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.ImageSize;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.Scripts;

/** One article: what it is, its pictures, and its quotations in the order of its text. */
final class ArticleSection {

    /** A picture's greatest height in points: a quarter of a page, so that quotations stay near. */
    private static final double HIGHEST = 170;

    private final Report report;
    private final Labels labels;
    private final QuotationBlock quotations;
    private final Captions captions;
    private final int textWidth;

    ArticleSection(Report report, QuotationBlock quotations, Captions captions, int textWidth) {
        this.report = report;
        this.captions = captions;
        this.labels = report.labels();
        this.quotations = quotations;
        this.textWidth = textWidth;
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
            lead.addAll(picture(source, images.get(0)));
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
            List<Paragraph> picture = picture(source, image);
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

    /**
     * One of an article's pictures, on its own: where there is nothing to be shown, that is said.
     *
     * @param number from 0
     */
    List<Paragraph> picture(Source source, int number) {
        List<Paragraph> paragraphs = picture(source, source.article().images().get(number));
        return paragraphs.isEmpty()
                ? List.of(Paragraph.of(ParagraphStyle.CAPTION, labels.words("picture.missing")))
                : paragraphs;
    }

    /** The picture where it is at hand, its caption in any case. */
    private List<Paragraph> picture(Source source, Image image) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Optional<ImageSize> size = image.data().flatMap(ImageSize::of);
        List<Inline> caption = new ArrayList<>();
        size.ifPresent(s -> paragraphs.add(drawing(source, image, s)));
        image.caption().ifPresent(c -> caption.add(Inline.Words.of(c, source.language())));
        if (size.isEmpty()) {
            if (caption.isEmpty()) {
                return List.of();
            }
            String why = image.data().isPresent() ? "picture.unsupported" : "picture.missing";
            item(caption, List.of(labels.words(why)));
        }
        image.credit()
                .filter(credit -> image.caption().filter(c -> c.contains(credit)).isEmpty())
                .ifPresent(
                        credit -> {
                            if (!caption.isEmpty()) {
                                caption.add(labels.words("item.separator"));
                            }
                            caption.add(
                                    Inline.Words.of(
                                            labels.get("picture.credit", credit),
                                            source.language()));
                        });
        boolean rightToLeft = Scripts.isRightToLeft(source.language());
        if (size.isPresent()) {
            paragraphs.add(captions.figure(caption, rightToLeft && !caption.isEmpty()));
        } else if (!caption.isEmpty()) {
            paragraphs.add(
                    new Paragraph(ParagraphStyle.CAPTION, rightToLeft, Optional.empty(), caption));
        }
        return paragraphs;
    }

    private Paragraph drawing(Source source, Image image, ImageSize size) {
        Inline.Picture shown =
                Pictures.within(source, image, size, textWidth / 20.0, HIGHEST, labels);
        return new Paragraph(
                ParagraphStyle.PICTURE,
                Scripts.isRightToLeft(source.language()),
                Optional.empty(),
                List.of(shown));
    }
}
