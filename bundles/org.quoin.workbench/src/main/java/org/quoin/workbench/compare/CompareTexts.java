package org.quoin.workbench.compare;

import org.eclipse.osgi.util.NLS;

/** What the comparison of two articles says, in the user's language. */
public final class CompareTexts extends NLS {

    public static String Compare_first;
    public static String Compare_second;
    public static String Compare_reading;
    public static String Compare_empty;
    public static String Compare_alone;
    public static String Compare_same;
    public static String Compare_likeness;
    public static String Compare_less;
    public static String Compare_threshold;
    public static String Compare_thresholdJob;

    static {
        NLS.initializeMessages("org.quoin.workbench.compare.comparetexts", CompareTexts.class);
    }

    private CompareTexts() {}
}
