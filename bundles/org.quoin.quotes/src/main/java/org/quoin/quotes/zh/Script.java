package org.quoin.quotes.zh;

import java.util.List;

/**
 * Folds traditional to simplified characters, one to one, so that one word list serves both scripts
 * and every offset stays what it was. The folded text is for comparing only.
 */
final class Script {

    private final char[] simplified = new char[Character.MAX_VALUE + 1];

    /**
     * @param pairs lines of pairs: a traditional character and the simplified one
     */
    Script(List<String> pairs) {
        for (int c = 0; c < simplified.length; c++) {
            simplified[c] = (char) c;
        }
        for (String line : pairs) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                simplified[line.charAt(i)] = line.charAt(i + 1);
            }
        }
    }

    /** The text with every traditional character of the table replaced; of the same length. */
    String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = simplified[chars[i]];
        }
        return new String(chars);
    }
}
