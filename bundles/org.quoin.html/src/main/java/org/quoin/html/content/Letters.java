package org.quoin.html.content;

import java.util.Locale;

/** Texts reduced to what must agree for them to be the same words. */
final class Letters {

    private Letters() {}

    /** Letters and digits alone, small. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || isNumber(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Digits, and the numbers that are written otherwise. (Unicode's category N) */
    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
