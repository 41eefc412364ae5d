package org.quoin.project.model;

/** What a quotation may be without. */
public enum Lack {
    /** Nobody is said to speak. */
    SPEAKER,
    /** Its article names no outlet. */
    OUTLET,
    /** Nobody tagged it. */
    TAG,
    /** Its article has no day. */
    DAY
}
