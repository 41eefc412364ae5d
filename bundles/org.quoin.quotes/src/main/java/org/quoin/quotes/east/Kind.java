package org.quoin.quotes.east;

/** The sections of {@code words.txt}. */
enum Kind {
    /** Particles that mark who acts. */
    TOPIC,
    /** Particles that close what was said, in marks or not. */
    QUOTATIVE,
    /** Endings of a reported clause without marks; what stands before the + belongs to it. */
    CLAUSE_END,
    /** What no reported clause ends in before a quotative: it joins nouns there. */
    NO_CLAUSE,
    /** "According to", behind the source; the cue begins at the +. */
    ACCORDING,
    /** What closes a sentence of hearsay and is none of it. */
    TAIL,
    /** What a finite cue may go on with and still be one. */
    AFTER_CUE,
    /** "As follows": the words in marks come next. */
    FOLLOWS,
    /** "So": the words in marks came before. */
    PRECEDES,
    /** Units before the subject that are none of it, by their ending. */
    ADJUNCT_ENDING,
    /** The same as whole words. */
    ADJUNCT,
    /** Joins a description to the name behind it. */
    GENITIVE,
    HONORIFIC,
    ROLE,
    ORGANISATION,
    DOCUMENT,
    GROUP,
    ANONYMOUS,
    PRONOUN,
    SURNAME
}
