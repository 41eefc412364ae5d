package org.quoin.api.briefing;

/** What makes the sections of a briefing for which nobody wrote an outline. */
public enum Arrangement {
    /** A section for each article, in the order in which they are numbered. */
    ARTICLE,
    /** A section for each speaker, the most quoted first. */
    SPEAKER,
    /** A section for each outlet, the most quoted first. */
    OUTLET,
    /** A section for each day of publication, or month where the days are many. */
    TIME,
    /** A section for each of the themes that people gave quotations. */
    THEME
}
