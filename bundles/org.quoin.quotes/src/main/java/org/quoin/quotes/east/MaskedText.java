package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.text.Paragraphs;

/**
 * A text whose words in marks are hidden, so that what a quoted voice says is not taken for the
 * article's own report. Offsets are those of the text.
 */
final class MaskedText {

    /** Stands for every character within marks and for the marks. */
    static final char HIDDEN = '\ue000';

    /** What is longer is a table or a list; cutting it keeps the work bounded. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final String flat;
    private final List<MarkedSpan> marked = new ArrayList<>();

    MaskedText(String text) {
        this.text = text;
        char[] hidden = text.toCharArray();
        for (MarkedSpan span : QuotationMarks.scan(text)) {
            if (span.depth() == 0 && (span.closed() || span.continued())) {
                marked.add(span);
                java.util.Arrays.fill(hidden, span.outer().start(), span.outer().end(), HIDDEN);
            }
        }
        flat = new String(hidden);
    }

    /** The text itself. */
    String text() {
        return text;
    }

    /** The text with what stands in marks hidden. */
    String flat() {
        return flat;
    }

    /** The outermost stretches in marks, in order. */
    List<MarkedSpan> marked() {
        return marked;
    }

    /** The sentences of each paragraph, their full stop included. */
    List<List<TextSpan>> paragraphs() {
        List<List<TextSpan>> paragraphs = new ArrayList<>();
        for (TextSpan paragraph : Paragraphs.of(text)) {
            List<TextSpan> sentences = new ArrayList<>();
            int start = paragraph.start();
            for (int i = start; i < paragraph.end(); i++) {
                if (endsSentence(i, paragraph.end()) || i - start >= LONGEST) {
                    sentences.add(new TextSpan(start, i + 1));
                    start = i + 1;
                    while (start < paragraph.end() && Paragraphs.isBlank(text.charAt(start))) {
                        start++;
                        i++;
                    }
                }
            }
            if (start < paragraph.end()) {
                sentences.add(new TextSpan(start, paragraph.end()));
            }
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    private boolean endsSentence(int i, int end) {
        char c = flat.charAt(i);
        if ("。！？｡".indexOf(c) >= 0) {
            return true;
        }
        // A full stop within a number or an address ends nothing.
        return (c == '.' || c == '!' || c == '?')
                && (i + 1 >= end
                        || Paragraphs.isBlank(flat.charAt(i + 1))
                        || flat.charAt(i + 1) == HIDDEN);
    }
}
