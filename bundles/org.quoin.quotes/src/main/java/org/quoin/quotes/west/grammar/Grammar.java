package org.quoin.quotes.west.grammar;

import java.util.List;
import org.quoin.quotes.west.text.Reading;

/** Finds who said what in a reading of one language. Stateless: many threads use one at once. */
public interface Grammar {

    /**
     * Tags a reading and finds its attributions.
     *
     * @param reading the text as it was read
     */
    Parse parse(Reading reading);

    /**
     * What was found.
     *
     * @param tagging what each word does
     * @param attributions in order of their contents; no cue lies within another's content
     */
    record Parse(Tagging tagging, List<Attribution> attributions) {
        /** Copies the list. */
        public Parse {
            attributions = List.copyOf(attributions);
        }
    }
}
