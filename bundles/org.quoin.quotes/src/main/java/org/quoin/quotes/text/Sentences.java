package org.quoin.quotes.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.api.text.TextSpan;

/**
 * The sentences of a paragraph by the rules of Unicode (UAX 29), with the abbreviations that CLDR
 * knows for the language (Mr., z. B.) not ending one. Languages written in Han have their own rules
 * in their pack.
 */
public final class Sentences {

    private final BreakIterator prototype;

    /**
     * @param language whose abbreviations count
     */
    public Sentences(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        prototype =
                FilteredBreakIteratorBuilder.getInstance(locale)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /**
     * The sentences of one paragraph.
     *
     * @param text the whole text
     * @param paragraph where in it
     * @return in order, covering the paragraph but for white space between them; UTF-16 spans of
     *     the whole text
     */
    public List<TextSpan> of(String text, TextSpan paragraph) {
        // Break iterators keep their place and so serve one thread: each call has its own.
        BreakIterator breaks = (BreakIterator) prototype.clone();
        String part = paragraph.of(text);
        breaks.setText(part);
        List<TextSpan> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Paragraphs.isBlank(part.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                spans.add(new TextSpan(paragraph.start() + start, paragraph.start() + last));
            }
            start = end;
        }
        return List.copyOf(spans);
    }
}
