package org.quoin.workbench.preferences;

import org.eclipse.osgi.util.NLS;

/** What the pages of the preferences say. */
public final class PreferencesTexts extends NLS {

    public static String General_reopen;
    public static String General_openWritten;
    public static String General_language;
    public static String General_system;
    public static String General_languageLater;
    public static String General_languageFailed;
    public static String General_languageUnknown;
    public static String General_theme;
    public static String General_light;
    public static String General_dark;
    public static String Fetching_about;
    public static String Fetching_seconds;
    public static String Fetching_megabytes;
    public static String Fetching_private;
    public static String Plugins_about;
    public static String Plugins_none;
    public static String Reading_about;
    public static String Reading_font;
    public static String Reading_change;
    public static String Reading_sample;
    public static String Reading_measure;
    public static String Reading_leading;

    static {
        NLS.initializeMessages(
                "org.quoin.workbench.preferences.preferencestexts", PreferencesTexts.class);
    }

    private PreferencesTexts() {}
}
