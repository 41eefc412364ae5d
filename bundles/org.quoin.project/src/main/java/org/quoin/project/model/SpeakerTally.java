package org.quoin.project.model;

import org.quoin.api.quote.SpeakerType;

/**
 * What somebody was quoted with.
 *
 * @param number the speaker's in the register
 * @param name the name that the register lists
 * @param type what kind of source
 * @param tally of the quotations that were asked for
 */
public record SpeakerTally(long number, String name, SpeakerType type, Tally tally) {}
