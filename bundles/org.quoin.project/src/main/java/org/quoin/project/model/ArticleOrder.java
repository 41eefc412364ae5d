package org.quoin.project.model;

/** In which order articles are listed; within it, that in which they came. */
public enum ArticleOrder {
    /** In the order in which they came. */
    ARRIVAL,
    /** The newest first; those without a day last. */
    NEWEST,
    /** By title. */
    TITLE,
    /** By outlet; those without one last. */
    SITE,
    /** By the first author; those without one last. */
    AUTHOR,
    /** By language. */
    LANGUAGE,
    /** The most quotations first. */
    QUOTATIONS,
    /** The smallest reviewed share first. */
    REVIEWED
}
