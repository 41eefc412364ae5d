package org.quoin.workbench.sites;

import org.eclipse.osgi.util.NLS;

/** What the view of site rules says, in the user's language. */
public final class SitesTexts extends NLS {

    public static String View_table;
    public static String View_filter;
    public static String View_text;
    public static String View_preview;
    public static String View_article;
    public static String View_reading;
    public static String Column_sites;
    public static String Column_kept;
    public static String Column_articles;
    public static String Column_faults;
    public static String Kept_project;
    public static String Kept_all;
    public static String Kept_plugin;
    public static String Fault_line;
    public static String Button_new;
    public static String Button_newNone;
    public static String Button_anew;
    public static String Button_anewOne;
    public static String Button_system;
    public static String Empty;
    public static String Empty_host;
    public static String No_match;
    public static String No_host;
    public static String No_program;
    public static String State_fine;
    public static String State_faults;
    public static String State_notWritten;
    public static String Preview_none;
    public static String Preview_same;
    public static String Preview_changed;
    public static String Preview_nothing;
    public static String Part_title;
    public static String Part_authors;
    public static String Part_date;
    public static String Part_text;
    public static String Part_none;
    public static String New_file;

    static {
        NLS.initializeMessages("org.quoin.workbench.sites.sitestexts", SitesTexts.class);
    }

    private SitesTexts() {}
}
