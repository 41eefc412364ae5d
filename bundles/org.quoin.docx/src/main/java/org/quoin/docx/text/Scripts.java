package org.quoin.docx.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts text where the script changes, and says which way a text is read. */
public final class Scripts {

    /** Symbols that east-Asian fonts set as wide as an ideograph. */
    private static final Set<UnicodeBlock> WIDE_BLOCKS =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
                    UnicodeBlock.CJK_COMPATIBILITY,
                    UnicodeBlock.CJK_COMPATIBILITY_FORMS,
                    UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
                    UnicodeBlock.ENCLOSED_ALPHANUMERICS,
                    UnicodeBlock.VERTICAL_FORMS);

    /** Beyond ASCII, the marks and the letters of what is not Chinese: looked up once each. */
    private static final Kind[] LETTERS = kinds(0x80, 0x800);

    private static final Kind[] MARKS = kinds(0x2000, 0x3100);

    private Scripts() {}

    private static Kind[] kinds(int from, int to) {
        Kind[] kinds = new Kind[to - from];
        for (int cp = from; cp < to; cp++) {
            kinds[cp - from] = found(cp);
        }
        return kinds;
    }

    /** What a character is by itself; the weak ones take after their neighbours. */
    private enum Kind {
        WESTERN,
        EAST_ASIAN,
        COMPLEX_LTR,
        RTL,
        /**
         * Marks that Latin and Chinese typography share (“ ” ‘ ’ — … ·) and that Word sets in the
         * Latin font unless told otherwise.
         */
        SHARED_MARK,
        /** Digits, spaces, ASCII punctuation. */
        NEUTRAL;

        boolean strong() {
            return this != SHARED_MARK && this != NEUTRAL;
        }
    }

    /** Whether people write this language from right to left. */
    public static boolean isRightToLeft(Locale language) {
        return switch (language.getLanguage()) {
            case "ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb" -> true;
            default -> false;
        };
    }

    /** Whether this language is set in an east-Asian font. */
    public static boolean isEastAsian(Locale language) {
        return switch (language.getLanguage()) {
            case "zh", "ja", "ko", "yue", "wuu" -> true;
            default -> false;
        };
    }

    /**
     * Whether a text starts from the right: by its first character that has a direction, and by the
     * language where no character has one (Unicode Annex 9, rules P2 and P3).
     */
    public static boolean startsRightToLeft(String text, Locale language) {
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            switch (Character.getDirectionality(cp)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                default -> i += Character.charCount(cp);
            }
        }
        return isRightToLeft(language);
    }

    /**
     * Cuts a text into runs of one script and direction. Their texts, joined, are the text.
     *
     * @param text may be empty, then there are no runs
     * @param language decides for marks that have no neighbour to take after
     * @param rightToLeft the direction of the paragraph, which marks between two directions take
     */
    public static List<ScriptRun> split(String text, Locale language, boolean rightToLeft) {
        char[] chars = text.toCharArray();
        Kind alone = kindOf(language);
        if (!rightToLeft && isAscii(chars)) {
            // The usual case at a fraction of the cost: its letters are all western.
            return chars.length == 0
                    ? List.of()
                    : List.of(run(text, hasLetter(chars) ? Kind.WESTERN : alone));
        }
        return split(text, chars, alone, rightToLeft);
    }

    private static List<ScriptRun> split(
            String text, char[] chars, Kind alone, boolean rightToLeft) {
        List<ScriptRun> runs = new ArrayList<>();
        Kind before = null;
        int runStart = 0;
        Kind runKind = null;
        int i = 0;
        while (i < chars.length) {
            int cp = Character.codePointAt(chars, i);
            Kind kind = kind(cp);
            int end = i + Character.charCount(cp);
            if (!kind.strong()) {
                // All weak characters up to the next strong one are decided together.
                boolean shared = kind == Kind.SHARED_MARK;
                Kind after = null;
                while (end < chars.length) {
                    int next = Character.codePointAt(chars, end);
                    Kind nextKind = kind(next);
                    if (nextKind.strong()) {
                        after = nextKind;
                        break;
                    }
                    shared |= nextKind == Kind.SHARED_MARK;
                    end += Character.charCount(next);
                }
                kind = weak(shared, before, after, alone, rightToLeft);
            }
            if (kind != runKind) {
                if (runKind != null) {
                    runs.add(run(text.substring(runStart, i), runKind));
                }
                runStart = i;
                runKind = kind;
            }
            before = kind;
            i = end;
        }
        if (runKind != null) {
            runs.add(run(text.substring(runStart), runKind));
        }
        return List.copyOf(runs);
    }

    private static boolean isAscii(char[] chars) {
        for (char c : chars) {
            if (c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetter(char[] ascii) {
        for (char c : ascii) {
            if (Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static ScriptRun run(String text, Kind kind) {
        return switch (kind) {
            case EAST_ASIAN -> new ScriptRun(text, Script.EAST_ASIAN, false);
            case RTL -> new ScriptRun(text, Script.COMPLEX, true);
            case COMPLEX_LTR -> new ScriptRun(text, Script.COMPLEX, false);
            default -> new ScriptRun(text, Script.WESTERN, false);
        };
    }

    private static Kind weak(
            boolean sharedMark,
            @Nullable Kind before,
            @Nullable Kind after,
            Kind alone,
            boolean rightToLeft) {
        if (before == null && after == null) {
            return alone;
        }
        if (before == null || after == null) {
            Kind only = before == null ? after : before;
            if (sharedMark && alone == Kind.EAST_ASIAN && only == Kind.WESTERN) {
                // The closing mark after a Latin word looks like the opening one before it.
                return alone;
            }
            // A right-to-left paragraph keeps its outer marks on its own side.
            return rightToLeft && only == Kind.WESTERN ? Kind.RTL : Objects.requireNonNull(only);
        }
        if (before == after) {
            return before;
        }
        if (before == Kind.RTL || after == Kind.RTL) {
            return rightToLeft ? Kind.RTL : before == Kind.RTL ? after : before;
        }
        if (sharedMark && (before == Kind.EAST_ASIAN || after == Kind.EAST_ASIAN)) {
            return Kind.EAST_ASIAN;
        }
        return before;
    }

    private static Kind kindOf(Locale language) {
        if (isEastAsian(language)) {
            return Kind.EAST_ASIAN;
        }
        return isRightToLeft(language) ? Kind.RTL : Kind.WESTERN;
    }

    private static Kind kind(int cp) {
        if (cp < 0x80) {
            return Character.isLetter(cp) ? Kind.WESTERN : Kind.NEUTRAL;
        }
        if (cp >= 0x4E00 && cp <= 0x9FFF) {
            return Kind.EAST_ASIAN;
        }
        if (cp < 0x800) {
            return LETTERS[cp - 0x80];
        }
        return cp >= 0x2000 && cp < 0x3100 ? MARKS[cp - 0x2000] : found(cp);
    }

    private static Kind found(int cp) {
        UnicodeScript script = UnicodeScript.of(cp);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> Kind.EAST_ASIAN;
            case ARABIC, HEBREW, SYRIAC, THAANA, NKO -> Kind.RTL;
            case DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    THAI,
                    LAO,
                    TIBETAN,
                    MYANMAR,
                    KHMER ->
                    Kind.COMPLEX_LTR;
            case COMMON, INHERITED -> common(cp);
            default -> Kind.WESTERN;
        };
    }

    private static Kind common(int cp) {
        UnicodeBlock block = UnicodeBlock.of(cp);
        if (block != null && WIDE_BLOCKS.contains(block)) {
            return Kind.EAST_ASIAN;
        }
        boolean punctuation = cp >= 0x2010 && cp <= 0x205E;
        if ((punctuation && !Character.isSpaceChar(cp)) || cp == 0xB7) {
            return Kind.SHARED_MARK;
        }
        return Kind.NEUTRAL;
    }
}
