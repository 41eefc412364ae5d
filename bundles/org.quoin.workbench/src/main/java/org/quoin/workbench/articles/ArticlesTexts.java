package org.quoin.workbench.articles;

import org.eclipse.osgi.util.NLS;

/** What the list of articles says, in the user's language. */
public final class ArticlesTexts extends NLS {

    public static String Summary_name;
    public static String Summary_close;
    public static String Summary_cancelled;
    public static String Summary_imported;
    public static String Summary_there;
    public static String Summary_reprints;
    public static String Summary_failed;
    public static String Scope_imported;
    public static String Scope_there;
    public static String Scope_importedReprints;
    public static String Scope_only;
    public static String Paste_nothing;
    public static String Paste_name;
    public static String Menu_open;
    public static String Menu_remove;
    public static String Menu_analyse;
    public static String Remove_job;
    public static String Cite_copied;
    public static String Cite_none;
    public static String Column_reprints;
    public static String Reprints_job;
    public static String Reprints_scope;
    public static String Reprints_none;

    static {
        NLS.initializeMessages("org.quoin.workbench.articles.articlestexts", ArticlesTexts.class);
    }

    private ArticlesTexts() {}
}
