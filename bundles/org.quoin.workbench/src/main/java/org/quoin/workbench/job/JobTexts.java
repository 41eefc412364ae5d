package org.quoin.workbench.job;

import org.eclipse.osgi.util.NLS;

/**
 * What work in the background says, in the user's language; the keys are those of {@code
 * jobtexts.properties}.
 */
public final class JobTexts extends NLS {

    public static String Analyse_job;
    public static String Analyse_done;
    public static String Analyse_failed;
    public static String Analyse_cancelled;
    public static String File_job;
    public static String File_done;
    public static String File_failed;
    public static String Check_job;
    public static String Trial_job;
    public static String Renew_job;
    public static String Renew_done;
    public static String Renew_kept;
    public static String Renew_cancelled;
    public static String Act_done;
    public static String Act_nothing;
    public static String Act_failed;
    public static String Act_cancelled;

    static {
        NLS.initializeMessages("org.quoin.workbench.job.jobtexts", JobTexts.class);
    }

    private JobTexts() {}
}
