package org.quoin.workbench.pictures.draw;

/**
 * Guesses widths where the font is not known, as in a file that somebody will look at somewhere:
 * rather a little too much, after a wide sans serif. The same everywhere.
 */
public final class EstimatedRuler implements Ruler {

    private static final double BOLD = 1.1;

    /** All are the same. */
    public EstimatedRuler() {}

    @Override
    public double width(String text, Lettering lettering) {
        double sum = text.codePoints().mapToDouble(EstimatedRuler::ems).sum();
        return sum * lettering.height() * (lettering.bold() ? BOLD : 1);
    }

    private static double ems(int letter) {
        if (letter < 0x80) {
            return latin(letter);
        }
        if (isMark(letter)) {
            return 0;
        }
        return isWide(letter) ? 1 : 0.68;
    }

    private static double latin(int letter) {
        if ("iIjl.,:;'|!".indexOf(letter) >= 0) {
            return 0.34;
        }
        if (" ()[]ft/-\"".indexOf(letter) >= 0) {
            return 0.42;
        }
        if ("mMwW@%".indexOf(letter) >= 0) {
            return 0.98;
        }
        return Character.isUpperCase(letter) ? 0.74 : 0.64;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0x1F000;
    }
}
