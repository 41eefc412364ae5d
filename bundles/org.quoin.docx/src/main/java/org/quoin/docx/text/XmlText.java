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
    public static boolean isClean(CharSequence text) {
        return firstBad(text, 0) == text.length();
    }

    /**
     * The text with each character that cannot be written replaced by U+FFFD, one for one, so that
     * offsets stay as they are.
     */
    public static String clean(String text) {
        int bad = firstBad(text, 0);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text);
        while (bad < text.length()) {
            cleaned.setCharAt(bad, REPLACEMENT);
            bad = firstBad(text, bad + 1);
        }
        return cleaned.toString();
    }

    private static int firstBad(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if ((c < ' ' && c != '\t' && c != '\n')
                    || Character.isSurrogate(c)
                    || c >= '\uFFFE') {
                return i;
            }
        }
        return text.length();
    }
}
