package org.quoin.project.model;

/** In which order groups are listed; those who lack what is grouped by come last. */
public enum GroupOrder {
    /** Most quotations first; within these by name. */
    QUOTATIONS,
    /** By name; days from the first. */
    NAME,
    /** The group of the newest quotation first; within these by name. */
    NEWEST,
    /** The group of which the greatest share is still to be looked at first. */
    TO_REVIEW
}
