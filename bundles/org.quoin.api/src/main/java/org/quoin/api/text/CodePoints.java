package org.quoin.api.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into Unicode code points and back, as JSON and the W3C
 * TextPositionSelector count.
 *
 * <p>Texts without surrogates (nearly all) cost nothing; others one sorted array of the surrogate
 * pairs' positions.
 */
public final class CodePoints {

    private final int[] pairs;
    private final int length;

    /**
     * @param text the text whose offsets are to be turned
     */
    public CodePoints(String text) {
        length = text.length();
        char[] chars = text.toCharArray();
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < length; i++) {
            if (chars[i] >= Character.MIN_SURROGATE
                    && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /**
     * The code points before a UTF-16 offset. An offset within a surrogate pair counts the pair.
     *
     * @param utf16 0 to the text's length
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " of a text of " + length);
        }
        int at = Arrays.binarySearch(pairs, utf16);
        int before = at >= 0 ? at : -at - 1;
        return utf16 - before;
    }

    /**
     * The UTF-16 offset of a code point.
     *
     * @param codePoint 0 to the number of code points of the text
     * @throws IndexOutOfBoundsException if there are fewer code points
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length - pairs.length) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoint + " of a text of " + (length - pairs.length));
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair with index m starts at code point pairs[m] - m.
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
