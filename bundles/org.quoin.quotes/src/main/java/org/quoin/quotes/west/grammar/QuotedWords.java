package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Stretch;

/**
 * Words in marks within reported speech: "er sei „tief erschüttert von dieser Nachricht“". German
 * reports in the subjunctive and sets in marks what was said in just these words; they are a direct
 * quotation of their own within the indirect one. One or two words that begin with a noun are more
 * often a term or a name; an adjective or a verb in marks is what somebody said.
 */
final class QuotedWords {

    private static final int LEAST_WORDS = 3;

    private static final double CONFIDENCE = 0.75;

    private final Tagging tagging;
    private final Reading reading;

    QuotedWords(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
    }

    /** The attributions with the words in marks within them, in order. */
    List<Attribution> apply(List<Attribution> attributions) {
        List<Attribution> all = new ArrayList<>(attributions);
        for (Attribution attribution : attributions) {
            for (Range content : attribution.contents()) {
                add(attribution, content, all);
            }
        }
        all.sort(
                Comparator.comparingInt(Attribution::first)
                        .thenComparing(Comparator.comparingInt(Attribution::end).reversed()));
        return all;
    }

    private void add(Attribution attribution, Range content, List<Attribution> all) {
        int at = content.first();
        while (at < content.end()) {
            int index = reading.stretchOf(at);
            if (index < 0) {
                at++;
                continue;
            }
            Stretch stretch = reading.stretches().get(index);
            if (stretch.closed()
                    && stretch.after() <= content.end()
                    && isWithin(stretch, content)
                    && isSaid(stretch)) {
                all.add(
                        new Attribution(
                                attribution.cue(),
                                attribution.source(),
                                List.of(new Range(stretch.open(), stretch.after())),
                                Rule.MARKS,
                                Math.min(CONFIDENCE, attribution.confidence())));
            }
            at = Math.max(at + 1, stretch.after());
        }
    }

    /** Whether words without marks stand beside it. */
    private boolean isWithin(Stretch stretch, Range content) {
        return reading.stretchOf(content.first()) < 0 || stretch.after() < content.end() - 1;
    }

    private boolean isSaid(Stretch stretch) {
        int words = words(stretch);
        return words >= LEAST_WORDS || (words > 0 && !tagging.token(stretch.first()).isCapital());
    }

    private int words(Stretch stretch) {
        int words = 0;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag != Tag.COMMA && tag != Tag.STOP && tag != Tag.QUOTE && tag != Tag.DASH) {
                words++;
            }
        }
        return words;
    }
}
