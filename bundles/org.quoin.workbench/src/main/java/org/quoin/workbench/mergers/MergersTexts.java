package org.quoin.workbench.mergers;

import org.eclipse.osgi.util.NLS;

/** What the view of merge proposals says, in the user's language. */
public final class MergersTexts extends NLS {

    public static String Mergers_table;
    public static String Mergers_filter;
    public static String Mergers_name;
    public static String Mergers_sources;
    public static String Mergers_reason;
    public static String Mergers_sure;
    public static String Mergers_evidence;
    public static String Mergers_evidenceOf;
    public static String Reason_sameName;
    public static String Reason_gloss;
    public static String Reason_alias;
    public static String Sure_likely;
    public static String Sure_look;
    public static String Mergers_accept;
    public static String Mergers_decline;
    public static String Mergers_acceptLikely;
    public static String Mergers_again;
    public static String Mergers_searching;
    public static String Mergers_job;
    public static String Mergers_found;
    public static String Mergers_none;
    public static String Mergers_stopped;
    public static String Mergers_noMatch;
    public static String Mergers_choose;
    public static String Mergers_merging;
    public static String Mergers_declining;
    public static String Mergers_merged;
    public static String Mergers_declined;

    static {
        NLS.initializeMessages("org.quoin.workbench.mergers.mergerstexts", MergersTexts.class);
    }

    private MergersTexts() {}
}
