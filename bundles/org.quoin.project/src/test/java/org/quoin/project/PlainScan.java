package org.quoin.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Searching as one would write it down on a napkin, for the tests to compare with: fold the whole
 * text, look for the term. It knows words, words in a row and characters, not both at once.
 */
final class PlainScan {

    /** Scripts that put no spaces between words, and Hangul; the mark of a long kana vowel too. */
    static final String CHARACTERS =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsHangul}\\p{IsThai}\\p{IsKhmer}&&[\\p{L}\\p{N}]]";

    private static final String MARKS = "[\\p{Pi}\\p{Pf}\"'`·•‧・〈〉《》「」『』〝〞〟„‚]*";
    private static final String MARKS_AND_SPACES = "[\\p{Pi}\\p{Pf}\"'`·•‧・〈〉《》「」『』〝〞〟„‚ ]*";
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]";

    private PlainScan() {}

    /** Case, width, invisible characters, and diacritics where they do not count. */
    static String fold(String text) {
        String folded =
                Normalizer.normalize(text.replace('™', ' ').replace('´', ' '), Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Cf}ـ]", "")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ');
        folded =
                Normalizer.normalize(folded, Normalizer.Form.NFD)
                        .replaceAll("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+", "")
                        .replaceAll("(?<=\\p{IsCyrillic})[\u0300\u0301]", "")
                        .replace("\u0435\u0308", "\u0435")
                        .replaceAll("(?<=\u0627)[\u0653\u0654\u0655]", "");
        folded =
                Normalizer.normalize(folded, Normalizer.Form.NFC)
                        .replaceAll("(?<=[\\p{IsArabic}\\p{IsHebrew}])\\p{Mn}+", "");
        StringBuilder digits = new StringBuilder();
        folded.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /**
     * Whether in a folded text whole words stand next to each other, whatever marks are between
     * them.
     */
    static Predicate<String> words(String... words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            if (pattern.length() > 0) {
                pattern.append("[^\\p{L}\\p{N}\\p{M}\\n]+");
            }
            pattern.append("(?<!").append(WORD).append("(?<!").append(CHARACTERS).append("))");
            pattern.append(Pattern.quote(word));
            pattern.append("(?!(?!").append(CHARACTERS).append(")").append(WORD).append(")");
        }
        return Pattern.compile(pattern.toString()).asPredicate();
    }

    /**
     * Whether in a folded text characters stand next to each other, with at most marks that do not
     * count.
     */
    static Predicate<String> characters(String characters) {
        StringBuilder pattern = new StringBuilder();
        String before = "";
        for (int at = 0; at < characters.length(); ) {
            int end = at + Character.charCount(characters.codePointAt(at));
            while (end < characters.length() && isMark(characters.codePointAt(end))) {
                end++;
            }
            String character = characters.substring(at, end);
            if (!before.isEmpty()) {
                pattern.append(
                        spacesPart(before) && spacesPart(character) ? MARKS : MARKS_AND_SPACES);
            }
            pattern.append(Pattern.quote(character)).append("(?!\\p{M})");
            before = character;
            at = end;
        }
        return Pattern.compile(pattern.toString()).asPredicate();
    }

    private static boolean isMark(int codePoint) {
        return Character.toString(codePoint).matches("\\p{M}");
    }

    private static boolean spacesPart(String character) {
        return character
                .codePoints()
                .limit(1)
                .allMatch(
                        each ->
                                Character.toString(each)
                                        .matches("[\\p{IsHangul}\\p{IsThai}\\p{IsKhmer}]"));
    }
}
