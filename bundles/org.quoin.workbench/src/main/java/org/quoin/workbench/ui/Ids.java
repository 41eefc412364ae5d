package org.quoin.workbench.ui;

/**
 * The names under which the workbench's {@code plugin.xml} declares its parts; a test holds the two
 * together.
 */
public final class Ids {

    /** The bundle. */
    public static final String BUNDLE = "org.quoin.workbench";

    /** The application. */
    public static final String APPLICATION = BUNDLE + ".application";

    /** The perspective for reading. */
    public static final String PERSPECTIVE = BUNDLE + ".perspective";

    /** The list of articles. */
    public static final String ARTICLES = BUNDLE + ".articles";

    /** The list of quotations. */
    public static final String QUOTES = BUNDLE + ".quotes";

    /** The list of what went wrong. */
    public static final String PROBLEMS = BUNDLE + ".problems";

    /** The platform's list of running work, under the name it asks for itself. */
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    /** The editor that shows an article. */
    public static final String ARTICLE_EDITOR = BUNDLE + ".article";

    /** The page that a new user begins with. */
    public static final String WELCOME = BUNDLE + ".welcome";

    /** The help's page of keys. */
    public static final String KEYS_PAGE = BUNDLE + ".keysPage";

    /** Opens the welcome. */
    public static final String SHOW_WELCOME = BUNDLE + ".showWelcome";

    /** Opens the page of keys. */
    public static final String SHOW_KEYS = BUNDLE + ".showKeys";

    /** The font in which articles are set. */
    public static final String READING_FONT = BUNDLE + ".reading";

    /** The scheme of the workbench's own keys. */
    public static final String KEYS = BUNDLE + ".keys";

    /** Asks for files and imports them. */
    public static final String IMPORT_FILES = BUNDLE + ".importFiles";

    /** Asks for a folder and imports what is in it. */
    public static final String IMPORT_FOLDER = BUNDLE + ".importFolder";

    /** Opens the project of the articles that come with Quoin, made if it is not there yet. */
    public static final String OPEN_SAMPLES = BUNDLE + ".openSamples";

    /** Selects the next quotation of the article in front. */
    public static final String NEXT_QUOTE = BUNDLE + ".nextQuote";

    /** Selects the quotation before. */
    public static final String PREVIOUS_QUOTE = BUNDLE + ".previousQuote";

    /** Selects the next quotation of the article in front that nobody has looked at. */
    public static final String NEXT_TO_REVIEW = BUNDLE + ".nextToReview";

    /** Lists the quotations of all articles, or again of one. */
    public static final String ALL_ARTICLES = BUNDLE + ".allArticles";

    /** Opens the article's page in the system's browser. */
    public static final String OPEN_ORIGINAL = BUNDLE + ".openOriginal";

    /** Asks for a file name and writes a briefing. */
    public static final String EXPORT_BRIEFING = BUNDLE + ".exportBriefing";

    /** Asks for a name and makes a project. */
    public static final String NEW_PROJECT = BUNDLE + ".newProject";

    /** Asks for a folder and opens the project in it. */
    public static final String OPEN_PROJECT = BUNDLE + ".openProject";

    /** Accepts the chosen quotations. */
    public static final String ACCEPT = BUNDLE + ".accept";

    /** Rejects the chosen quotations. */
    public static final String REJECT = BUNDLE + ".reject";

    /** Puts the chosen quotations back to be looked at. */
    public static final String REOPEN = BUNDLE + ".reopen";

    /** Takes back the newest action. */
    public static final String UNDO = BUNDLE + ".undo";

    /** Does again what was taken back last. */
    public static final String REDO = BUNDLE + ".redo";

    /** Forgets the problems. */
    public static final String CLEAR_PROBLEMS = BUNDLE + ".clearProblems";

    /** Finds words in the article in front. */
    public static final String FIND = BUNDLE + ".find";

    /** To the next place that holds the words. */
    public static final String FIND_NEXT = BUNDLE + ".findNext";

    /** To the place before. */
    public static final String FIND_PREVIOUS = BUNDLE + ".findPrevious";

    /** Lets the article in front keep its tab. */
    public static final String KEEP_TAB = BUNDLE + ".keepTab";

    private Ids() {}
}
