package org.quoin.quotes.west.grammar;

import org.quoin.quotes.west.text.Reading;

/** Says what each word of a text does, by the words and the order of one language. */
@FunctionalInterface
public interface Tagger {

    /** Tags every token of a reading. */
    Tagging tag(Reading reading);
}
