package org.quoin.api.plugin;

/** How sure an importer is that an input is of its form; the surest one reads it. */
public enum Recognition {
    /** Not of this form. */
    NO,
    /** Could be read so, for want of a better importer: any text as plain text. */
    POSSIBLE,
    /** Looks like this form. */
    LIKELY,
    /** Has this form's own signature. */
    CERTAIN
}
