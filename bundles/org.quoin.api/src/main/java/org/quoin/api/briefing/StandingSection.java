package org.quoin.api.briefing;

/** A section that an exporter fills by itself. */
public enum StandingSection {
    /** How many articles and quotations, who is quoted most, the charts. */
    SUMMARY,
    /** The quotations a reader should see first, by speaker. */
    KEY_QUOTATIONS,
    /** How the quotations were found, and the author's note on the method. */
    METHOD,
    /** The source summary statement and the numbered list of sources. */
    SOURCES
}
