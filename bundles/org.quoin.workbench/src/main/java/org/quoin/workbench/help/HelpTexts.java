package org.quoin.workbench.help;

import org.eclipse.osgi.util.NLS;

/** What the page of keys says. */
public final class HelpTexts extends NLS {

    public static String Keys_title;
    public static String Keys_filter;
    public static String Keys_table;
    public static String Keys_command;
    public static String Keys_keys;
    public static String Keys_about;
    public static String Keys_elsewhere;
    public static String Keys_change;
    public static String Keys_none;

    static {
        NLS.initializeMessages("org.quoin.workbench.help.helptexts", HelpTexts.class);
    }

    private HelpTexts() {}
}
