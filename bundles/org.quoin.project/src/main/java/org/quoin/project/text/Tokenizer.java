package org.quoin.project.text;

import java.lang.Character.UnicodeScript;
import org.quoin.project.text.Tokens.Gap;
import org.quoin.project.text.Tokens.Kind;

/**
 * Cuts texts into words and characters, see {@link Tokens}. A token starts and ends where whole
 * characters do: neither within a surrogate pair nor between a letter and its combining marks. Any
 * thread may use it.
 */
final class Tokenizer {

    private final Folding folding = new Folding();

    /** One run over one text. */
    private static final class Run {
        final Tokens tokens = new Tokens();
        Gap gap = Gap.LINE;

        void separate(Gap by) {
            if (by.compareTo(gap) > 0) {
                gap = by;
            }
        }

        void mark(int codePoint, int end) {
            // A mark behind nothing, such as the one in a spacing accent, belongs to no word.
            if (gap == Gap.NONE) {
                tokens.extend(codePoint, end);
            }
        }

        void token(int codePoint, Kind kind, int start, int end) {
            int last = tokens.count() - 1;
            if (kind == Kind.WORD && gap == Gap.NONE && tokens.kind(last) == Kind.WORD) {
                tokens.extend(codePoint, end);
            } else {
                tokens.add(codePoint, kind, gap, start, end);
            }
            gap = Gap.NONE;
        }
    }

    /** Cuts a text. */
    Tokens tokens(String text) {
        Run run = new Run();
        int length = text.length();
        int end;
        for (int at = 0; at < length; at = end) {
            char unit = text.charAt(at);
            end = Folding.end(text, at);
            if (end == at + 1 && unit < 0x80) {
                ascii(run, unit, at);
            } else if (end == at + 1 && unit >= 0x4E00 && unit < 0xA000) {
                run.token(unit, Kind.HAN, at, end);
            } else if (end == at + 1 && unit >= 0xAC00 && unit < 0xD7A4) {
                run.token(unit, Kind.HANGUL, at, end);
            } else {
                folded(run, folding.fold(text, at, end), at, end);
            }
        }
        return run.tokens;
    }

    private static void ascii(Run run, char unit, int at) {
        if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
            run.token(unit, Kind.WORD, at, at + 1);
        } else if (unit >= 'A' && unit <= 'Z') {
            run.token(unit + ('a' - 'A'), Kind.WORD, at, at + 1);
        } else {
            run.separate(gap(unit));
        }
    }

    private static void folded(Run run, String folded, int start, int end) {
        int codePoint;
        for (int i = 0; i < folded.length(); i += Character.charCount(codePoint)) {
            codePoint = folded.codePointAt(i);
            if (Folding.isMark(codePoint)) {
                run.mark(codePoint, end);
            } else if (isWordCharacter(codePoint)) {
                run.token(codePoint, kind(codePoint), start, end);
            } else {
                run.separate(gap(codePoint));
            }
        }
    }

    private static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    private static Kind kind(int codePoint) {
        if (codePoint < 0x0E00) {
            return Kind.WORD;
        }
        // The mark of a long vowel is shared by both kana and so of no script.
        if (Character.isIdeographic(codePoint) || codePoint == 0x30FC) {
            return Kind.HAN;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> Kind.HAN;
            case HANGUL -> Kind.HANGUL;
            case THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET -> Kind.THAI;
            default -> Kind.WORD;
        };
    }

    private static Gap gap(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x85, 0x2028, 0x2029, 0x0B, 0x0C -> Gap.LINE;
            case ' ', '\t' -> Gap.SPACE;
            case '"', '\'', '`', 0xB4, 0xB7, 0x2022, 0x2027, 0x30FB -> Gap.MARKS;
            default -> rareGap(codePoint);
        };
    }

    private static Gap rareGap(int codePoint) {
        // Angle and corner brackets are quotation marks of East Asia; 301D to 301F are its primes.
        if ((codePoint >= 0x3008 && codePoint <= 0x300F)
                || (codePoint >= 0x301D && codePoint <= 0x301F)
                || codePoint == 0x201A
                || codePoint == 0x201E) {
            return Gap.MARKS;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> Gap.SPACE;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    Gap.MARKS;
            default -> Gap.HARD;
        };
    }
}
