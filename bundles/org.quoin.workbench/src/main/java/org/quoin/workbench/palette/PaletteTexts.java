package org.quoin.workbench.palette;

import org.eclipse.osgi.util.NLS;

/** What the command palette says of what it finds. */
public final class PaletteTexts extends NLS {

    public static String Article_label;
    public static String Speaker_label;
    public static String Tag_label;

    static {
        NLS.initializeMessages("org.quoin.workbench.palette.palettetexts", PaletteTexts.class);
    }

    private PaletteTexts() {}
}
