package org.quoin.quotes.west.grammar;

/** What a word does in its sentence, as far as finding who said what needs to know. */
public enum Tag {
    DETERMINER,
    POSSESSIVE,
    /** A personal pronoun, or another word that stands for a noun, as a subject. */
    SUBJECT,
    OBJECT,
    PREPOSITION,
    /** English to before an infinitive. */
    TO,
    COORDINATOR,
    /** Opens a clause that depends on another: because, if, while. */
    SUBORDINATOR,
    /** that, dass, que. */
    THAT,
    RELATIVE,
    QUESTION,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    ADVERB,
    FINITE,
    BASE,
    GERUND,
    PARTICIPLE,
    /** A noun or an adjective. */
    NOUN,
    NAME,
    NUMBER,
    TIME,
    COMMA,
    STOP,
    SEMICOLON,
    COLON,
    DASH,
    QUOTE,
    PARENTHESIS,
    OTHER;

    /** Whether a verb group may hold it before its head. */
    public boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }

    /** Whether it is a verb that a clause of its own stands around. */
    public boolean isFiniteVerb() {
        return this == FINITE || isAuxiliary();
    }

    /** Whether it may stand inside a noun phrase as one of its words. */
    public boolean isNominal() {
        return this == NOUN || this == NAME || this == NUMBER || this == TIME;
    }
}
