package org.quoin.docx.layout;

import java.lang.Character.UnicodeScript;

/**
 * How wide letters are, in thousandths of their size: between what they take at least and at most
 * on any machine. The Latin ones are those of Arial, which Liberation Sans and Helvetica share; an
 * ideograph is as wide as it is high in every font.
 */
final class Glyphs {

    private static final short[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    private static final short[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722,
        722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556,
        500, 389, 280, 389, 584
    };

    private static final int[] REGULAR_LEAST = rounded(REGULAR, false);
    private static final int[] REGULAR_MOST = rounded(REGULAR, true);
    private static final int[] BOLD_LEAST = rounded(BOLD, false);
    private static final int[] BOLD_MOST = rounded(BOLD, true);

    private Glyphs() {}

    /** Kerning and rounding to a printer's or a screen's dots. */
    private static int[] rounded(short[] widths, boolean most) {
        int[] rounded = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            rounded[i] = most ? widths[i] + widths[i] / 150 : widths[i] - widths[i] / 150;
        }
        return rounded;
    }

    /**
     * The width of a character.
     *
     * @param eastAsian whether it stands in an east-Asian run, and so in a font of that kind
     * @param most whether the greatest width it may have is asked for, else the least
     */
    static int width(int cp, boolean bold, boolean eastAsian, boolean most) {
        if (cp >= 0x20 && cp < 0x7F) {
            int[] widths =
                    most ? (bold ? BOLD_MOST : REGULAR_MOST) : bold ? BOLD_LEAST : REGULAR_LEAST;
            return widths[cp - 0x20];
        }
        if (isWide(cp)) {
            return most ? 1005 : 995;
        }
        if (Character.getType(cp) == Character.NON_SPACING_MARK || cp < 0x20) {
            return 0;
        }
        if ((cp >= 0x2018 && cp <= 0x201F) || cp == 0x2026 || cp == 0x2014 || cp == 0xB7) {
            // A Chinese font makes them up to as wide as an ideograph; Arial knows their widths.
            return eastAsian ? (most ? 1010 : 400) : mark(cp, most);
        }
        if (cp < 0x250) {
            return most ? (bold ? 680 : 640) : 440;
        }
        return switch (UnicodeScript.of(cp)) {
            case CYRILLIC, GREEK -> most ? 680 : 500;
            case ARABIC, HEBREW -> most ? 700 : 300;
            default -> most ? 1050 : 300;
        };
    }

    private static int mark(int cp, boolean most) {
        if (cp == 0x2026 || cp == 0x2014) {
            return most ? 1010 : 990;
        }
        return most ? 510 : 220;
    }

    /** Whether a line may end on either side of it, as it may between ideographs. */
    static boolean isWide(int cp) {
        if (cp < 0x1100) {
            return false;
        }
        return (cp >= 0x2E80 && cp <= 0x9FFF)
                || (cp >= 0xA000 && cp <= 0xA4CF)
                || (cp >= 0xAC00 && cp <= 0xD7A3)
                || (cp >= 0xF900 && cp <= 0xFAFF)
                || (cp >= 0xFE30 && cp <= 0xFE4F)
                || (cp >= 0xFF01 && cp <= 0xFF60)
                || (cp >= 0x20000 && cp <= 0x3FFFF);
    }
}
