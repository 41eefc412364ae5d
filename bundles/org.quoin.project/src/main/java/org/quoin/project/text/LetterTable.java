package org.quoin.project.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * What each character is in a {@link LetterText}, looked up: a text is read some fifty times for
 * each time that it is written, and normalising it takes longer than all the rest.
 */
final class LetterTable {

    /** Not a letter or digit. */
    private static final char NOTHING = 0;

    /** One that depends on its neighbours, or becomes several: the text has to be normalised. */
    private static final char DEPENDS = '\uFFFF';

    /** Not looked at yet: normalising all of them takes longer than a short import. */
    private static final char UNKNOWN = '\uFFFE';

    private final SimplifiedForms simplified = SimplifiedForms.fromResource();

    /** Filled as characters come; several threads may find the same twice. */
    private final char[] table = new char[Character.MAX_VALUE + 1];

    LetterTable() {
        Arrays.fill(table, UNKNOWN);
        table[UNKNOWN] = NOTHING;
        table[DEPENDS] = NOTHING;
    }

    private char letter(char c) {
        char known = table[c];
        if (known == UNKNOWN) {
            known = of(c);
            table[c] = known;
        }
        return known;
    }

    private char of(char c) {
        if (Character.isSurrogate(c) || isMark(c) || isHangulPart(c)) {
            return DEPENDS;
        }
        String even = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (even.length() != 1 || isMark(even.charAt(0))) {
            return DEPENDS;
        }
        char one = Character.toLowerCase(even.charAt(0));
        return Character.isLetterOrDigit(one)
                ? simplified.of(String.valueOf(one)).charAt(0)
                : NOTHING;
    }

    private static boolean isHangulPart(char c) {
        return (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xD7B0 && c <= 0xD7FF);
    }

    /** Marks that sound: accents that did not join their letter, vowel signs, voicing. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The letters and digits of a text, small, of one width, simplified. */
    String letters(String text) {
        char[] kept = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = letter(text.charAt(i));
            if (letter == DEPENDS) {
                return normalised(text);
            }
            if (letter != NOTHING) {
                kept[length++] = letter;
            }
        }
        return new String(kept, 0, length);
    }

    private String normalised(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(even.length());
        for (int i = 0; i < even.length(); ) {
            int c = even.codePointAt(i);
            i += Character.charCount(c);
            char letter = c <= Character.MAX_VALUE ? letter((char) c) : DEPENDS;
            if (letter != DEPENDS && letter != NOTHING) {
                kept.append(letter);
            } else if (letter == DEPENDS && (Character.isLetterOrDigit(c) || isMark(c))) {
                kept.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }
}
