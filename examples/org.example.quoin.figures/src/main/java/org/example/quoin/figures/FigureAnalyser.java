package org.example.quoin.figures;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;

/**
 * Proposes each sentence that rests on a figure as an indirect quotation without a source: the
 * analyst says whose it is. A figure is a number with what it counts or measures; a number alone
 * may be a house, a year or a telephone.
 */
public final class FigureAnalyser implements QuoteAnalyser, Configurable<QuoteAnalyser> {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?iU)\\d[\\d.,]*\\s?(%|(per ?cent|prozent|(mil|bil)lion\\w*|thousand|people|jobs"
                            + "|households|tonnes|euros?|dollars?)\\b)"
                            + "|[$€£¥]\\s?\\d"
                            + "|百分之[\\d一二三四五六七八九十零百点]+"
                            + "|[\\d一二三四五六七八九十百千]+\\s?(万|亿|成|人|户|吨|元|％)");

    private final int shortest;

    /** Made by Quoin; it works with what {@link #with} gives. */
    public FigureAnalyser() {
        this(0);
    }

    private FigureAnalyser(int shortest) {
        this.shortest = shortest;
    }

    @Override
    public QuoteAnalyser with(OptionValues options) {
        return new FigureAnalyser((int) options.number("shortest"));
    }

    @Override
    public Analysis analyse(Article article, Progress progress) {
        List<Quote> found = new ArrayList<>();
        for (Paragraph each : article.paragraphs()) {
            progress.checkCancelled();
            if (each.kind() == ParagraphKind.PARAGRAPH || each.kind() == ParagraphKind.LIST_ITEM) {
                sentences(article, each.span(), found);
            }
        }
        return new Analysis(found, List.of());
    }

    private void sentences(Article article, TextSpan paragraph, List<Quote> found) {
        String text = paragraph.of(article.text());
        BreakIterator sentences = BreakIterator.getSentenceInstance(article.language());
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            String sentence = text.substring(start, end).stripTrailing();
            if (sentence.length() >= shortest && FIGURE.matcher(sentence).find()) {
                found.add(claim(paragraph.start() + start, sentence.length()));
            }
            start = end;
        }
    }

    private static Quote claim(int start, int length) {
        return new Quote(
                List.of(new TextSpan(start, start + length)),
                QuoteKind.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.5,
                QuoteStatus.PROPOSED,
                new Origin("org.example.quoin.figures.claims", "1.0.0", "a number and what it counts"));
    }
}
