package org.quoin.docx.text;

/**
 * What XML 1.0 cannot hold: control characters but tab and line feed, lone surrogates, U+FFFE and
 * U+FFFF. A carriage return counts too: it would come back as a line feed.
 */
public final class XmlText {

    /** Stands for a character that cannot be written. */
    public static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Whether every character of {@code text} survives being written and read. */
    public static boolean isClean(String text) {
        return firstBad(text.toCharArray(), 0) == text.length();
    }

    /**
     * The text with each character that cannot be written replaced by U+FFFD, one for one, so that
     * offsets stay as they are.
     */
    public static String clean(String text) {
        char[] chars = text.toCharArray();
        int bad = firstBad(chars, 0);
        if (bad == chars.length) {
            return text;
        }
        while (bad < chars.length) {
            chars[bad] = REPLACEMENT;
            bad = firstBad(chars, bad + 1);
        }
        return new String(chars);
    }

    private static int firstBad(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length
                    && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else if ((c < ' ' && c != '\t' && c != '\n')
                    || Character.isSurrogate(c)
                    || c >= '\uFFFE') {
                return i;
            }
        }
        return text.length;
    }
}
