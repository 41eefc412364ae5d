package org.quoin.workbench.pictures.draw;

/** What something is coloured for; a {@link Palette} says with which colour. */
public enum Ink {
    /** The ground. */
    PAGE,
    /** What is read. */
    TEXT,
    /** What is read last. */
    QUIET,
    /** Lines that guide the eye. */
    RULE,
    /** Direct quotations. */
    DIRECT,
    /** Indirect ones. */
    INDIRECT,
    /** Mixed ones. */
    MIXED,
    /** What nobody has looked at. */
    PROPOSED,
    /** What somebody agreed with. */
    ACCEPTED,
    /** What somebody corrected. */
    CORRECTED,
    /** What somebody made by hand. */
    MANUAL,
    /** What somebody rejected. */
    REJECTED,
    /** A cell: the more in it, the stronger. */
    CELL
}
