package org.quoin.workbench.job;

import org.eclipse.osgi.util.NLS;

/**
 * What running the analysers again says, in the user's language; the keys are those of {@code
 * jobtexts.properties}.
 */
public final class JobTexts extends NLS {

    public static String Analyse_job;
    public static String Analyse_done;
    public static String Analyse_failed;
    public static String Analyse_cancelled;

    static {
        NLS.initializeMessages("org.quoin.workbench.job.jobtexts", JobTexts.class);
    }

    private JobTexts() {}
}
