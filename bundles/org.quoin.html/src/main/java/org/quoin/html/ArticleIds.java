package org.quoin.html;

/** Names articles by what they were read from. */
public final class ArticleIds {

    private ArticleIds() {}

    /** The id of the one article of an input: the first 16 digits of its SHA-256. */
    public static String of(String sha256) {
        return sha256.substring(0, Math.min(16, sha256.length()));
    }
}
