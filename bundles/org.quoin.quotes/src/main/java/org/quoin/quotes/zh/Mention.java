package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * A noun phrase read for who it names. All words as the article writes them, none folded.
 *
 * @param span the phrase
 * @param kind what it is
 * @param name the name within it, or for somebody unnamed the phrase itself
 * @param otherNames from brackets after the name
 * @param role title or position within it
 * @param affiliation organisation within it
 */
record Mention(
        TextSpan span,
        Kind kind,
        String name,
        List<String> otherNames,
        Optional<String> role,
        Optional<String> affiliation) {

    /** What a noun phrase names. */
    enum Kind {
        /** Somebody by name. */
        PERSON,
        /** One office-holder without a name: 索尼发言人. */
        OFFICE,
        ANONYMOUS,
        GROUP,
        ORGANISATION,
        /** A newspaper, an agency, a channel. */
        OUTLET,
        DOCUMENT,
        /** 报道, 该报: takes up an outlet named before. */
        REPORT_WORD,
        PRONOUN,
        /** The writer, or within a quotation its speaker. */
        FIRST_PERSON,
        /** 这, 证据: nobody speaks. */
        NOBODY,
        /** Nothing says that this can speak. */
        UNKNOWN
    }

    Mention {
        otherNames = List.copyOf(otherNames);
    }

    /** Whether it can be the source of speech. */
    boolean speaks() {
        return kind != Kind.UNKNOWN && kind != Kind.NOBODY;
    }
}
