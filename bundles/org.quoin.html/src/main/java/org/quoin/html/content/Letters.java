package org.quoin.html.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts reduced to what must agree for them to be the same words. */
final class Letters {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Letters() {}

    /** Letters and digits alone, small. */
    static String of(String text) {
        return NOT_WORDS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
