package org.quoin.docx.layout;

/**
 * Counts the lines of one paragraph as it is fed with its words. Breaks at spaces, after hyphens
 * and slashes, and around ideographs, but never before a mark that must not begin a line.
 */
final class LineCounter {

    /** What never begins a line in Chinese and Japanese. */
    private static final String NOT_FIRST = "、。，．・：；？！）〕］｝〉》」』】〗ー％…—”’";

    /** What never ends one. */
    private static final String NOT_LAST = "（〔［｛〈《「『【〖“‘";

    /** Word and LibreOffice part ideographs from Latin letters by up to a quarter of their size. */
    private static final int SCRIPT_GAP = 260;

    private final long width;
    private final boolean most;
    private int lines = 1;
    private long line;
    private long word;
    private boolean wideBefore;
    private boolean openBefore;

    /**
     * @param width of a line, in thousandths of a twentieth of a point
     * @param most whether the words are taken at their widest
     */
    LineCounter(long width, boolean most) {
        this.width = width;
        this.most = most;
    }

    /** Goes on with words of one size, in twentieths of a point, and one kind of font. */
    void feed(char[] chars, int size, boolean bold, boolean eastAsian) {
        for (int i = 0; i < chars.length; ) {
            int cp = Character.codePointAt(chars, i);
            i += Character.charCount(cp);
            if (cp == '\n') {
                endWord();
                lines++;
                line = 0;
                continue;
            }
            long advance = (long) Glyphs.width(cp, bold, eastAsian, most) * size;
            boolean wide = Glyphs.isWide(cp);
            if (wide && !openBefore && !isAmong(cp, NOT_FIRST)) {
                endWord();
            }
            if (most && wide != wideBefore && line + word > 0 && cp != ' ') {
                advance += (long) SCRIPT_GAP * size;
            }
            if (cp == ' ') {
                endWord();
                // A space at the end of a line hangs over.
                line += advance;
            } else {
                word += advance;
                if ((!most && (cp == '-' || cp == '/')) || (wide && !isAmong(cp, NOT_LAST))) {
                    endWord();
                }
            }
            openBefore = isAmong(cp, NOT_LAST);
            wideBefore = wide;
        }
    }

    /** Letters and ideographs, nearly all there is, are found to be none at one glance. */
    private static boolean isAmong(int cp, String marks) {
        return cp >= 0x2000 && (cp < 0x3100 || cp > 0x9FFF) && marks.indexOf(cp) >= 0;
    }

    /** How many lines so far; at least one. */
    int lines() {
        endWord();
        return lines;
    }

    private void endWord() {
        if (word == 0) {
            return;
        }
        if (line > 0 && line + word > width) {
            lines++;
            line = 0;
        }
        line += word;
        while (line > width) {
            lines++;
            line -= width;
        }
        word = 0;
    }
}
