package org.quoin.project.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds text so that what people take for the same compares equal, one character with its combining
 * marks at a time, so that a place in the folded text is a place in the text:
 *
 * <ul>
 *   <li>NFKC: full-width and half-width forms, ligatures, circled numbers; Hangul and kana
 *       composed.
 *   <li>Case folded, {@code ß} as {@code ss}, the dotted and the dotless i as {@code i}.
 *   <li>Latin and Greek without diacritics: {@code é} is {@code e}, because names lose them on
 *       their way through the news. Cyrillic without stress marks and with {@code ё} as {@code е};
 *       {@code й} and {@code ї} are letters of their own and stay.
 *   <li>Arabic and Hebrew without points and vowel signs, Arabic without tatweel, alef with hamza
 *       or madda as alef: the press writes them or leaves them out. Other scripts keep their marks,
 *       which are vowels there.
 *   <li>Digits of every script as ASCII digits.
 *   <li>Characters that nobody sees (soft hyphen, joiners, marks of direction) are nothing.
 * </ul>
 *
 * Simplified and traditional characters stay different, as do hiragana and katakana. An instance
 * remembers what it folded; any thread may use it.
 */
final class Folding {

    /** Below this lie the scripts with letters; above, nearly everything folds to itself. */
    private static final int REMEMBERED = 0x3000;

    /** The small letters without their marks never depend on what stands beside them. */
    private final @Nullable String[] known = new @Nullable String[REMEMBERED];

    /**
     * The end of the character that starts at an offset: its code point with the combining marks,
     * Hangul letters and half-width voice marks that follow and belong to it.
     */
    static int end(String text, int start) {
        int length = text.length();
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < length) {
            char next = text.charAt(at);
            if (next < 0x300 || (next >= 0x3100 && next < 0xA66F)) {
                return at;
            }
            int codePoint = text.codePointAt(at);
            if (!extendsCharacter(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean extendsCharacter(int codePoint) {
        return isMark(codePoint)
                || (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF)
                || codePoint == 0xFF9E
                || codePoint == 0xFF9F;
    }

    /** Whether a code point is a combining mark. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    /** One character, as {@link #end} bounds it, folded; possibly empty, possibly several. */
    String fold(String text, int start, int end) {
        if (end - start == 1 && text.charAt(start) < REMEMBERED) {
            char unit = text.charAt(start);
            String folded = known[unit];
            if (folded == null) {
                folded = fold(String.valueOf(unit));
                known[unit] = folded;
            }
            return folded;
        }
        return fold(text.substring(start, end));
    }

    private static String fold(String character) {
        int first = character.codePointAt(0);
        if (first == 0x2122 || first == 0x2120) {
            // A trade mark sign would otherwise become the letters TM at the end of the name.
            return " ";
        }
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
        String small = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        withoutMarks(Normalizer.normalize(small, Normalizer.Form.NFKC))
                .codePoints()
                .filter(each -> Character.getType(each) != Character.FORMAT && each != 0x640)
                .forEach(each -> folded.appendCodePoint(digit(each)));
        return folded.toString();
    }

    private static int digit(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(codePoint, 10)
                : codePoint;
    }

    private static String withoutMarks(String character) {
        if (character.isEmpty()) {
            return character;
        }
        UnicodeScript script = UnicodeScript.of(character.codePointAt(0));
        return switch (script) {
            case LATIN, GREEK -> {
                String apart = Normalizer.normalize(character, Normalizer.Form.NFD);
                yield apart.chars().allMatch(each -> each < 0x80) ? apart : without(apart);
            }
            case CYRILLIC -> {
                String apart = Normalizer.normalize(character, Normalizer.Form.NFD);
                yield Normalizer.normalize(
                        apart.replace("\u0300", "")
                                .replace("\u0301", "")
                                .replace("\u0435\u0308", "\u0435"),
                        Normalizer.Form.NFC);
            }
            case ARABIC, HEBREW ->
                    without(character)
                            .replace('\u0623', '\u0627')
                            .replace('\u0625', '\u0627')
                            .replace('\u0622', '\u0627')
                            .replace('\u0671', '\u0627');
            default -> character;
        };
    }

    private static String without(String marked) {
        StringBuilder plain = new StringBuilder();
        marked.codePoints().filter(each -> !isMark(each)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
