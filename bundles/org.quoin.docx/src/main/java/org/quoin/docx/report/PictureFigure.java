package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Image;
import org.quoin.api.briefing.Block;
import org.quoin.docx.flow.ImageSize;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.text.Scripts;

/** A picture with its caption and credit: one of an article's, or one that the author brings. */
final class PictureFigure {

    /** A picture's greatest height in points: a quarter of a page, so that quotations stay near. */
    private static final double HIGHEST = 170;

    /** What an author brings is there to be read, such as a map: nearly half a page. */
    private static final double HIGHEST_OWN = 320;

    private final Report report;
    private final Labels labels;
    private final Captions captions;
    private final double widest;

    /**
     * @param captions numbers what is shown
     * @param textWidth in twentieths of a point
     */
    PictureFigure(Report report, Captions captions, int textWidth) {
        this.report = report;
        this.labels = report.labels();
        this.captions = captions;
        this.widest = textWidth / 20.0;
    }

    /** How a picture is set. */
    private record Setting(
            Locale language, boolean rightToLeft, double highest, String otherwise) {}

    /** One of an article's: where it is not at hand, its caption alone; else nothing. */
    List<Paragraph> of(Source source, Image image) {
        return figure(
                image,
                new Setting(
                        source.language(),
                        Scripts.isRightToLeft(source.language()),
                        HIGHEST,
                        labels.get("picture.alternative", source.article().title())));
    }

    /**
     * One of an article's, on its own: where there is nothing to be shown, that is said.
     *
     * @param number from 0
     */
    List<Paragraph> alone(Source source, int number) {
        List<Paragraph> paragraphs = of(source, source.article().images().get(number));
        return paragraphs.isEmpty() ? said("picture.missing") : paragraphs;
    }

    /** One that the author brings: where Word cannot show it, that is said. */
    List<Paragraph> own(Block.OwnPicture own) {
        Locale language = report.briefing().language();
        Optional<String> words = own.caption().or(own::credit);
        List<Paragraph> paragraphs =
                figure(
                        new Image(
                                "",
                                own.alternative(),
                                own.caption(),
                                own.credit(),
                                0,
                                Optional.of(own.data())),
                        new Setting(
                                language,
                                Scripts.startsRightToLeft(words.orElse(""), language),
                                HIGHEST_OWN,
                                labels.get("picture.own")));
        return paragraphs.isEmpty() ? said("picture.unsupported") : paragraphs;
    }

    private List<Paragraph> said(String why) {
        return List.of(Paragraph.of(ParagraphStyle.CAPTION, labels.words(why)));
    }

    private List<Paragraph> figure(Image image, Setting setting) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Optional<ImageSize> size = image.data().flatMap(ImageSize::of);
        List<Inline> caption = new ArrayList<>();
        size.ifPresent(
                each ->
                        paragraphs.add(
                                new Paragraph(
                                        ParagraphStyle.PICTURE,
                                        setting.rightToLeft(),
                                        Optional.empty(),
                                        List.of(
                                                Pictures.within(
                                                        image,
                                                        each,
                                                        widest,
                                                        setting.highest(),
                                                        setting.otherwise())))));
        image.caption().ifPresent(each -> caption.add(Inline.Words.of(each, setting.language())));
        if (size.isEmpty()) {
            if (caption.isEmpty()) {
                return List.of();
            }
            caption.add(labels.words("item.separator"));
            caption.add(
                    labels.words(
                            image.data().isPresent() ? "picture.unsupported" : "picture.missing"));
        }
        credit(image, caption, setting.language());
        if (size.isPresent()) {
            paragraphs.add(captions.figure(caption, setting.rightToLeft() && !caption.isEmpty()));
        } else {
            paragraphs.add(
                    new Paragraph(
                            ParagraphStyle.CAPTION,
                            setting.rightToLeft(),
                            Optional.empty(),
                            caption));
        }
        return paragraphs;
    }

    private void credit(Image image, List<Inline> caption, Locale language) {
        Optional<String> credit =
                image.credit()
                        .filter(
                                each ->
                                        image.caption()
                                                .filter(words -> words.contains(each))
                                                .isEmpty());
        if (credit.isPresent()) {
            if (!caption.isEmpty()) {
                caption.add(labels.words("item.separator"));
            }
            caption.add(Inline.Words.of(labels.get("picture.credit", credit.get()), language));
        }
    }
}
