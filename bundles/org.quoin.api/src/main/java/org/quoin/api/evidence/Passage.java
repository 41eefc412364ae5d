package org.quoin.api.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An unbroken part of a quotation: a W3C TextQuoteSelector and TextPositionSelector in one, with
 * the hash of its words.
 *
 * @param exact the words; U+FFFD stands for each character that the file's format cannot hold
 * @param sha256 of {@code exact} in UTF-8, lower-case hexadecimal, as it was written down
 * @param start in Unicode code points of the article's text
 * @param end in code points, exclusive
 * @param prefix what stands before it in the article, a few words at most
 * @param suffix what stands behind it
 */
public record Passage(
        String exact, String sha256, int start, int end, String prefix, String suffix) {

    /** A passage with the hash that its words have. */
    public static Passage of(String exact, int start, int end, String prefix, String suffix) {
        return new Passage(exact, hash(exact), start, end, prefix, suffix);
    }

    /** Whether the words are those that the hash was made of. */
    public boolean hasItsHash() {
        return hash(exact).equals(sha256);
    }

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @return lower-case hexadecimal
     */
    public static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
