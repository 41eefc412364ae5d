package org.quoin.engine.verify;

/** Why a quotation is not supported. */
public enum Reason {
    /** The file has no evidence of its id. */
    NO_EVIDENCE,
    /** The words of the evidence do not have the hash that stands beside them. */
    HASH_DIFFERS,
    /** The project keeps no article that was imported from these bytes. */
    ARTICLE_NOT_KEPT,
    /** The project's article has other words at that place. */
    ARTICLE_DIFFERS,
    /** The project's original no longer has the hash that it was kept under. */
    ORIGINAL_CHANGED
}
