package org.quoin.project.model;

/** In which order the register is listed. */
public enum SpeakerOrder {
    /** By name, as names are compared; within it, in the order in which they came. */
    NAME,
    /** The most quotations first; within it, by name. */
    QUOTATIONS
}
