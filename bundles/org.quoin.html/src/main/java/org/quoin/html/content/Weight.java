package org.quoin.html.content;

/**
 * How much a text says, comparably for alphabets and for scripts that write a word in two signs.
 */
final class Weight {

    private Weight() {}

    /**
     * Letters and signs without white space; an east-Asian sign counts as three letters, as it
     * carries about half a word.
     */
    static int of(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                weight++;
            } else if ((c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af)) {
                weight += 3;
            } else if (!isBlank(c)) {
                weight++;
            }
        }
        return weight;
    }

    private static boolean isBlank(char c) {
        // Most texts of a page are nothing but these: what its markup is set out by.
        return c == ' ' || c == '\n' || c == '\t' || Character.isWhitespace(c) || c == 0xa0;
    }

    /** Signs that end or part sentences. */
    static int stops(String text) {
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            stops += isStop(text.charAt(i)) ? 1 : 0;
        }
        return stops;
    }

    /** Whether the text ends as sentences do, closing quotation marks and brackets aside. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 4; i--) {
            char c = text.charAt(i);
            if ((isStop(c) && c != ',' && c != '，' && c != '،') || c == '…') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.',
                    ',',
                    '!',
                    '?',
                    ';',
                    ':',
                    '。',
                    '，',
                    '！',
                    '？',
                    '；',
                    '：',
                    '、',
                    '،',
                    '؟',
                    '؛',
                    '।',
                    '۔' ->
                    true;
            default -> false;
        };
    }
}
