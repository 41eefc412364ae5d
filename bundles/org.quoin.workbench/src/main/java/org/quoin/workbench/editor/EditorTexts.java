package org.quoin.workbench.editor;

import org.eclipse.osgi.util.NLS;

/** What an article's page says, in the user's language. */
public final class EditorTexts extends NLS {

    public static String Picture_notKept;
    public static String Picture_tooLarge;
    public static String Picture_unreadable;
    public static String Find_words;
    public static String Find_of;
    public static String Find_none;
    public static String Find_previous;
    public static String Find_next;
    public static String Find_close;
    public static String Overview_name;
    public static String Tab_preview;
    public static String Tab_kept;
    public static String Original_name;
    public static String Original_about;
    public static String Original_reading;
    public static String Original_gone;
    public static String Original_noText;
    public static String Original_cut;
    public static String Original_notFound;
    public static String Drag_nothing;

    static {
        NLS.initializeMessages("org.quoin.workbench.editor.editortexts", EditorTexts.class);
    }

    private EditorTexts() {}
}
