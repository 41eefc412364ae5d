package org.quoin.quotes.west.lexicon;

/** The closed classes of words, and the few open ones that a rule asks for by name. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    /** Personal pronouns that stand as a subject. */
    SUBJECT_PRONOUN,
    OBJECT_PRONOUN,
    /** Quantifiers and demonstratives that may stand alone: some, many, this. */
    QUANTIFIER,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    QUESTION,
    BE,
    HAVE,
    /** The third auxiliary: English do, German werden. */
    DO,
    MODAL,
    NEGATION,
    ADVERB,
    /** Adverbs that join a sentence to the one before it: however, meanwhile. */
    CONNECTIVE,
    TIME,
    /** Opens the content of a cue: that, dass, que. */
    OPENER,
    INFINITIVE_MARK,
    TITLE,
    /** Nouns for people in a position: director, spokesman. */
    ROLE,
    ORGANISATION,
    DOCUMENT,
    /** Nouns for many people named only as a kind: residents, analysts. */
    GROUP,
    /** Nouns and words for somebody the article does not name: source, official. */
    ANONYMOUS,
    FEMALE,
    MALE,
    FIRST_NAME_FEMALE,
    FIRST_NAME_MALE,
    PLACE,
    /** Small words inside names: de, von, al. */
    NAME_PARTICLE,
    ADJECTIVE,
    NOUN
}
