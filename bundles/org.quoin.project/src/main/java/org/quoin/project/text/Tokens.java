package org.quoin.project.text;

import java.util.Arrays;

/**
 * A text as search sees it: folded words, and in scripts that put no spaces between words (and in
 * Korean, whose particles cling to them) folded characters; what stands between them only as how
 * far it keeps them apart.
 */
final class Tokens {

    /** What a token is. */
    enum Kind {
        /** A run of letters and digits. */
        WORD,
        /** One character of Han, kana, bopomofo. */
        HAN,
        /** One Hangul syllable. */
        HANGUL,
        /** One character of Thai, Lao, Khmer, Burmese and their kin, with its marks. */
        THAI;

        /** Whether a token of this kind is one character of a run. */
        boolean isCharacter() {
            return this != WORD;
        }
    }

    /** What stands between two tokens, from what hinders least on. */
    enum Gap {
        /** Nothing that can be seen. */
        NONE,
        /** Quotation marks and middle dots alone. */
        MARKS,
        /** Spaces, perhaps with such marks. */
        SPACE,
        /** Other punctuation, symbols. */
        HARD,
        /** A line's end, or the text's. */
        LINE
    }

    private final StringBuilder folded = new StringBuilder();
    private int[] ends = new int[64];
    private int[] starts16 = new int[64];
    private int[] ends16 = new int[64];
    private Kind[] kinds = new Kind[64];
    private Gap[] gaps = new Gap[64];
    private int count;

    Tokens() {}

    int count() {
        return count;
    }

    Kind kind(int token) {
        return kinds[token];
    }

    /** What stands before a token; before the first one a {@link Gap#LINE}. */
    Gap gapBefore(int token) {
        return gaps[token];
    }

    /** Where a token starts in the text, UTF-16. */
    int start(int token) {
        return starts16[token];
    }

    /** Where a token ends in the text, UTF-16, exclusive. */
    int end(int token) {
        return ends16[token];
    }

    /** A token as it is compared. */
    String text(int token) {
        return folded.substring(from(token), ends[token]);
    }

    /** A token of one UTF-16 unit, or -1. */
    int onlyUnit(int token) {
        int from = from(token);
        return ends[token] == from + 1 ? folded.charAt(from) : -1;
    }

    /** Appends a token as it is compared. */
    void appendTo(StringBuilder target, int token) {
        target.append(folded, from(token), ends[token]);
    }

    /** Whether a token is equal to another one, or starts like it. */
    boolean matches(int token, Tokens others, int other, boolean prefix) {
        int from = from(token);
        int length = ends[token] - from;
        int otherFrom = others.from(other);
        int otherLength = others.ends[other] - otherFrom;
        if (prefix ? length < otherLength : length != otherLength) {
            return false;
        }
        for (int i = 0; i < otherLength; i++) {
            if (folded.charAt(from + i) != others.folded.charAt(otherFrom + i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a token stands so close behind the one before it that both can be parts of one
     * expression: characters directly or with quotation marks, middle dots or spaces between them;
     * but between two Hangul or two Thai characters a space separates words. Words never do.
     */
    boolean joins(int token) {
        if (token == 0) {
            return false;
        }
        Kind before = kinds[token - 1];
        Kind kind = kinds[token];
        if (before == Kind.WORD && kind == Kind.WORD) {
            return false;
        }
        return switch (gaps[token]) {
            case NONE, MARKS -> true;
            case SPACE ->
                    before == Kind.WORD
                            || kind == Kind.WORD
                            || before == Kind.HAN
                            || kind == Kind.HAN;
            case HARD, LINE -> false;
        };
    }

    private int from(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Adds a token of one code point. */
    void add(int codePoint, Kind kind, Gap gap, int start, int end) {
        if (count == ends.length) {
            grow();
        }
        folded.appendCodePoint(codePoint);
        ends[count] = folded.length();
        starts16[count] = start;
        ends16[count] = end;
        kinds[count] = kind;
        gaps[count] = gap;
        count++;
    }

    /** Adds a code point to the last token. */
    void extend(int codePoint, int end) {
        folded.appendCodePoint(codePoint);
        ends[count - 1] = folded.length();
        ends16[count - 1] = end;
    }

    private void grow() {
        int size = count * 2;
        ends = Arrays.copyOf(ends, size);
        starts16 = Arrays.copyOf(starts16, size);
        ends16 = Arrays.copyOf(ends16, size);
        kinds = Arrays.copyOf(kinds, size);
        gaps = Arrays.copyOf(gaps, size);
    }
}
