package org.quoin.workbench.reading;

import org.eclipse.osgi.util.NLS;

/** What reading for views of plug-ins is called. */
public final class ReadingTexts extends NLS {

    public static String View_reading;
    public static String View_failed;

    static {
        NLS.initializeMessages("org.quoin.workbench.reading.readingtexts", ReadingTexts.class);
    }

    private ReadingTexts() {}
}
