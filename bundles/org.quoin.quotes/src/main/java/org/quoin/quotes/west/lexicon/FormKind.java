package org.quoin.quotes.west.lexicon;

/** What an inflected form of a verb can be. */
public enum FormKind {
    /** Infinitive, and in English the present of every person but one. */
    BASE,
    /** Finite and present, third person. */
    PRESENT,
    /** Finite and past. */
    PAST,
    /** Past participle. */
    PARTICIPLE,
    /** English -ing, French -ant, Spanish -ndo. */
    GERUND,
    /** Subjunctive of reported speech (German Konjunktiv I). */
    REPORTED;

    /** Whether such a form can be a clause's only verb. */
    public boolean isFinite() {
        return this == PRESENT || this == PAST || this == REPORTED;
    }
}
