package org.quoin.workbench.model;

import java.util.Arrays;
import org.quoin.api.text.TextSpan;

/**
 * A source in lines of a length that can be shown: pages often have hundreds of thousands of
 * characters in one. Nothing but ends of lines is put in, and their places are known.
 */
final class SourceLines {

    /** In columns, of which the letters of Chinese, Japanese and Korean take two. */
    private static final int LONGEST = 110;

    /** So many units before its end a line may end at a better place. */
    private static final int BETTER = 30;

    /** From here on letters are mostly as wide as they are high. */
    private static final char WIDE = '\u1100';

    private final String shown;

    /** Before which units of the source a line was ended, from the first. */
    private int[] breaks = new int[256];

    private int count;

    /**
     * @param source any text
     */
    SourceLines(String source) {
        int start = 0;
        int columns = 0;
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit == '\n' || unit == '\r') {
                start = i + 1;
                columns = 0;
            } else if (columns >= LONGEST) {
                start = end(source, start, i);
                add(start);
                i = start - 1;
                columns = 0;
            } else {
                columns += unit < WIDE ? 1 : 2;
            }
        }
        StringBuilder out = new StringBuilder(source.length() + count);
        int done = 0;
        for (int i = 0; i < count; i++) {
            out.append(source, done, breaks[i]).append('\n');
            done = breaks[i];
        }
        // The widget's library takes a zero for the end.
        shown = out.append(source, done, source.length()).toString().replace('\0', ' ');
    }

    /** Where a line that is too long had better end: at a tag, at a space, or where it is full. */
    private static int end(String source, int start, int full) {
        for (int i = full; i > Math.max(start, full - BETTER); i--) {
            if (source.charAt(i) == '<' || source.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(source.charAt(full)) ? full - 1 : full;
    }

    private void add(int at) {
        if (count == breaks.length) {
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        breaks[count++] = at;
    }

    /** What is shown. */
    String shown() {
        return shown;
    }

    /** A span of the source, as a span of what is shown. */
    TextSpan toShown(TextSpan span) {
        int start = span.start() + before(span.start());
        return new TextSpan(
                start, span.length() == 0 ? start : span.end() + before(span.end() - 1));
    }

    /** An offset of what is shown, as one of the source. */
    int toSource(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (breaks[middle] + middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }

    /** So many lines were ended before or at a unit of the source. */
    private int before(int offset) {
        int found = Arrays.binarySearch(breaks, 0, count, offset);
        return found < 0 ? -found - 1 : found + 1;
    }
}
