package org.quoin.project.model;

/** In which order quotations are listed; within it, that of their articles and of the text. */
public enum QuoteOrder {
    /** In the order in which their articles came, and as the text runs. */
    ARTICLE,
    /** The newest article first; those without a day last. */
    NEWEST,
    /** By the name of the speaker in the register; those without one last. */
    SPEAKER,
    /** By role and affiliation, as the articles word them; those without a role last. */
    ROLE,
    /** Direct, mixed, indirect. */
    KIND,
    /** By the title of the article. */
    TITLE,
    /** By outlet; those without one last. */
    SITE,
    /** The least sure first: what most needs a look. */
    CONFIDENCE,
    /** What nobody has looked at first. */
    STATUS
}
