package org.quoin.html.encoding;

/**
 * Tells whether bytes can be text of a language that windows-1252 is made for. That encoding takes
 * any bytes, and templates declare it over texts of all countries.
 */
final class WesternText {

    /** So many signs within words are none by accident. */
    private static final int FEW = 2;

    private WesternText() {}

    /**
     * Whether they can. In the languages of western Europe most letters are ASCII, and signs such
     * as \u00b1, \u00b3 and \u00b6, in whose places other encodings have letters, never stand
     * between two letters.
     *
     * @param text without its markup
     */
    static boolean isLikely(byte[] text) {
        int ascii = 0;
        int accented = 0;
        int within = 0;
        for (int i = 0; i < text.length; i++) {
            int b = text[i] & 0xFF;
            if (isAscii(b)) {
                ascii++;
            } else if (b >= 0xC0) {
                accented++;
            } else if (isSign(b) && i > 0 && i + 1 < text.length) {
                within += isLetter(text[i - 1] & 0xFF) && isLetter(text[i + 1] & 0xFF) ? 1 : 0;
            }
        }
        return accented <= ascii && within <= FEW;
    }

    private static boolean isAscii(int b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isLetter(int b) {
        return isAscii(b) || b >= 0xC0;
    }

    /** Without the soft hyphen, the ordinals, and the point in Catalan words. */
    private static boolean isSign(int b) {
        return b > 0xA0 && b < 0xC0 && b != 0xAA && b != 0xAD && b != 0xB7 && b != 0xBA;
    }
}
