package org.quoin.api.article;

/** Why a link stands in an article. */
public enum LinkKind {
    /** A link of the running text. */
    REFERENCE,
    /** A link to another article of the outlet, set apart from the text. */
    RELATED,
    /** Something shown within the page: a video, a post of a social network. */
    EMBED
}
