package org.quoin.engine.verify;

/** What programs put in the place of typed characters without being asked. */
final class Typography {

    private static final String SINGLE = "‘’‚‛ʼ′`´";
    private static final String DOUBLE = "“”„‟″«»「」『』＂";
    private static final String DASHES = "‐‑‒–—―−";

    private Typography() {}

    /** The text with one form for all quotation marks, apostrophes, dashes and spaces. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SINGLE.indexOf(c) >= 0) {
                plain.append('\'');
            } else if (DOUBLE.indexOf(c) >= 0) {
                plain.append('"');
            } else if (DASHES.indexOf(c) >= 0) {
                plain.append('-');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c != '\u00AD' && c != '\u200B') {
                // Not where a line may break: put in by programs, seen by nobody.
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
