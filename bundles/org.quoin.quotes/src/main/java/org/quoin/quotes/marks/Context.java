package org.quoin.quotes.marks;

import java.lang.Character.UnicodeScript;

/** What the characters beside a mark say about the side it is on. */
final class Context {

    private final String text;
    private final int start;
    private final int end;

    /** The paragraph from {@code start} to {@code end}; what lies outside does not count. */
    Context(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Whether words begin right after the mark and none ends right before it. */
    boolean looksOpening(Mark mark) {
        return !endsWord(mark) && beginsWord(mark);
    }

    /** Whether a word or a sentence ends right before the mark and none begins right after it. */
    boolean looksClosing(Mark mark) {
        return endsWord(mark) && !beginsWord(mark);
    }

    /** Whether an opening mark makes sense here at all: something follows, and not after a word. */
    boolean mayOpen(Mark mark) {
        if (mark.end() >= end) {
            return false;
        }
        if (mark.start() == start) {
            return true;
        }
        int before = text.codePointBefore(mark.start());
        return isUnspaced(before) || !Character.isLetterOrDigit(before);
    }

    /** Whether words begin right after the mark, and what comes before leads up to them. */
    boolean introduces(Mark mark) {
        if (!beginsWord(mark)) {
            return false;
        }
        if (mark.start() == start) {
            return true;
        }
        int before = text.codePointBefore(mark.start());
        return ":：,，(（[—".indexOf(before) >= 0 || Character.isWhitespace(before);
    }

    private boolean endsWord(Mark mark) {
        if (mark.start() == start) {
            return false;
        }
        int before = text.codePointBefore(mark.start());
        return Character.isLetterOrDigit(before)
                || isSentenceEnd(before)
                || before == ')'
                || before == '）'
                || before == '%'
                || before == '》';
    }

    private boolean beginsWord(Mark mark) {
        if (mark.end() >= end) {
            return false;
        }
        int after = text.codePointAt(mark.end());
        return Character.isLetterOrDigit(after)
                || after == '('
                || after == '（'
                || after == '《'
                || after == '['
                || after == '…'
                || after == '¿'
                || after == '¡'
                || after == '-'
                || after == '$';
    }

    private static boolean isSentenceEnd(int c) {
        return ".!?…。！？，,".indexOf(c) >= 0;
    }

    /** Whether the script of {@code codePoint} sets no spaces between words. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
