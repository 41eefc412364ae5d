package org.quoin.quotes.ar;

/** The sections of {@code words.txt}. */
enum Kind {
    /** Reporting verbs, in every form in which they stand. */
    CUE,
    /** Participles that go on with the subject of the verb before: مشيرا, مؤكدا. */
    PARTICIPLE,
    /** Open what was said: أن, إن, and with pronouns. */
    OPENER,
    /** Prepositions that belong to the verb and stand between it and the opener. */
    BRIDGE,
    /** "According to". */
    ACCORDING,
    /** When, where and to whom: not part of who says it. */
    ADJUNCT,
    PREPOSITION,
    ROLE,
    ORGANISATION,
    DOCUMENT,
    GROUP,
    ANONYMOUS,
    FIRST_NAME,
    PRONOUN
}
