package org.quoin.project.model;

/** By what quotations are grouped. */
public enum Grouping {
    /** By who speaks: each speaker of the register, unnamed ones too, and nobody. */
    SPEAKER,
    /** By article. */
    ARTICLE,
    /** By outlet, and none. */
    OUTLET,
    /** By tag, a quotation of several tags in each of these groups, and none. */
    TAG,
    /** By the day of the article, and none. */
    DAY
}
