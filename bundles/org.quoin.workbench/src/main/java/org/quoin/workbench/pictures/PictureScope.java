package org.quoin.workbench.pictures;

/** Of which quotations a picture may be made. */
public enum PictureScope {
    /** Those of all articles. */
    ALL,
    /** Those of the article in front. */
    ARTICLE,
    /** Those that the list of quotations shows. */
    LISTED,
    /** Those of the period that was chosen in the picture of time. */
    PERIOD
}
