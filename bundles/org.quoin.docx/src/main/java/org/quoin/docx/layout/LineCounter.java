package org.quoin.docx.layout;

/**
 * Counts the lines of one paragraph as it is fed with its words: how many they take at least and at
 * most, see {@link Glyphs}. Breaks at spaces, after hyphens and slashes, and around ideographs, but
 * never before a mark that must not begin a line.
 */
final class LineCounter {

    /** Word and LibreOffice part ideographs from Latin letters by up to a quarter of their size. */
    private static final int SCRIPT_GAP = 260;

    private final Side least;
    private final Side most;
    private boolean openBefore;

    /**
     * Widths of a line, in thousandths of a twentieth of a point.
     *
     * @param widthOfLeast for words taken at their narrowest
     * @param widthOfMost for words taken at their widest
     */
    LineCounter(long widthOfLeast, long widthOfMost) {
        least = new Side(widthOfLeast);
        most = new Side(widthOfMost);
    }

    /** Goes on with words of one size, in twentieths of a point, and one kind of font. */
    void feed(String text, int size, boolean bold, boolean eastAsian) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; ) {
            int cp = Character.codePointAt(chars, i);
            i += Character.charCount(cp);
            if (cp == '\n') {
                least.newLine();
                most.newLine();
                continue;
            }
            boolean wide = Glyphs.isWide(cp);
            boolean open = isNotLast(cp);
            if (wide && !openBefore && !isNotFirst(cp)) {
                least.endWord();
                most.endWord();
            }
            long narrow = (long) Glyphs.width(cp, bold, eastAsian, false) * size;
            long broad = (long) Glyphs.width(cp, bold, eastAsian, true) * size;
            if (wide != most.wideBefore && cp != ' ' && !most.isEmpty()) {
                broad += (long) SCRIPT_GAP * size;
            }
            if (cp == ' ') {
                least.space(narrow);
                most.space(broad);
            } else {
                least.word += narrow;
                most.word += broad;
                if (wide && !open) {
                    least.endWord();
                    most.endWord();
                } else if (cp == '-' || cp == '/') {
                    // Not every word processor breaks here.
                    least.endWord();
                }
            }
            openBefore = open;
            most.wideBefore = wide;
        }
    }

    /** How many lines so far at least; one or more. */
    int least() {
        return least.lines();
    }

    /** How many at most. */
    int most() {
        return most.lines();
    }

    /** What never begins a line in Chinese and Japanese. */
    private static boolean isNotFirst(int cp) {
        return switch (cp) {
            case '、', '。', '，', '．', '・', '：', '；', '？', '！', '）', '〕', '］', '｝', '〉', '》' -> true;
            case '」', '』', '】', '〗', 'ー', '％', '…', '—', '”', '’' -> true;
            default -> false;
        };
    }

    /** What never ends one. */
    private static boolean isNotLast(int cp) {
        return switch (cp) {
            case '（', '〔', '［', '｛', '〈', '《', '「', '『', '【', '〖', '“', '‘' -> true;
            default -> false;
        };
    }

    /** One of the two counts. */
    private static final class Side {
        private final long width;
        private int lines = 1;
        private long line;
        private long word;
        private boolean wideBefore;

        Side(long width) {
            this.width = width;
        }

        boolean isEmpty() {
            return line + word <= 0;
        }

        void newLine() {
            endWord();
            lines++;
            line = 0;
        }

        /** A space at the end of a line hangs over. */
        void space(long advance) {
            endWord();
            line += advance;
        }

        void endWord() {
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

        int lines() {
            endWord();
            return lines;
        }
    }
}
