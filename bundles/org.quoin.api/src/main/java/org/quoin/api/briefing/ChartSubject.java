package org.quoin.api.briefing;

/** What the quotations of a briefing are counted by in a chart. */
public enum ChartSubject {
    /** By the day on which their articles came out, or the month where the days are many. */
    TIME,
    /** By who said them. */
    SPEAKER,
    /** By the outlet of their articles. */
    OUTLET
}
