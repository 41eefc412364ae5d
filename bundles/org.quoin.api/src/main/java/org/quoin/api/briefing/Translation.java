package org.quoin.api.briefing;

import java.util.Locale;

/**
 * A person's translation of a quotation. It stands beside the original and never for it: nothing
 * proves its words, and so it is never set in quotation marks.
 *
 * @param words in another language than the quotation's; never blank
 * @param language which; the root locale where nobody said, which means the briefing's
 */
public record Translation(String words, Locale language) {

    /**
     * Takes off blanks at both ends.
     *
     * @throws IllegalArgumentException if there are no words
     */
    public Translation {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a translation needs words");
        }
    }
}
