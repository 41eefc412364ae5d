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

    /** Pictures of who spoke how much, when and where. */
    public static final String PICTURES = BUNDLE + ".pictures";

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

    /** All that is known of the chosen quotations. */
    public static final String INSPECTOR = BUNDLE + ".inspector";

    /** Where an article's text or a table of quotations has the focus. */
    public static final String QUOTATION_CONTEXT = BUNDLE + ".quotationContext";

    /** Takes the user to the speaker of the chosen quotations. */
    public static final String EDIT_SPEAKER = BUNDLE + ".editSpeaker";

    /** Takes the user to the tags of the chosen quotations. */
    public static final String EDIT_TAGS = BUNDLE + ".editTags";

    /** Takes the user to the note about the chosen quotation. */
    public static final String EDIT_NOTE = BUNDLE + ".editNote";

    /** Makes what is selected in the article a quotation. */
    public static final String NEW_QUOTE = BUNDLE + ".newQuote";

    /** Makes what is selected in the article the mention of the source. */
    public static final String SOURCE_FROM_SELECTION = BUNDLE + ".sourceFromSelection";

    /** Makes what is selected in the article the cue. */
    public static final String CUE_FROM_SELECTION = BUNDLE + ".cueFromSelection";

    /** Removes the chosen quotations. */
    public static final String REMOVE_QUOTE = BUNDLE + ".removeQuote";

    /** Lists the quotations for which something is offered. */
    public static final String REVIEW_OFFERS = BUNDLE + ".reviewOffers";

    /** Runs the analysers again. */
    public static final String ANALYSE_AGAIN = BUNDLE + ".analyseAgain";

    /** Lets an action of a plug-in work on the chosen quotations. */
    public static final String ACT = BUNDLE + ".act";

    /** The parameter of {@link #ACT}: which action. */
    public static final String ACT_ACTION = ACT + ".action";

    /** Puts a tag on the chosen quotations or takes it off, by its number. */
    public static final String TAG = BUNDLE + ".tag";

    /** The list of sources that are probably one. */
    public static final String MERGERS = BUNDLE + ".mergers";

    /** Groups quotations by what comes next. */
    public static final String NEXT_GROUPING = BUNDLE + ".nextGrouping";

    /** Puts the keyboard into the filter of quotations. */
    public static final String FILTER_QUOTES = BUNDLE + ".filterQuotes";

    /** Lets columns be chosen. */
    public static final String CHOOSE_COLUMNS = BUNDLE + ".chooseColumns";

    /** Joins the chosen sources. */
    public static final String MERGE_SPEAKERS = BUNDLE + ".mergeSpeakers";

    /** Makes another source of the chosen quotations' one. */
    public static final String SPLIT_SPEAKER = BUNDLE + ".splitSpeaker";

    /** Says that two sources are not the same. */
    public static final String KEEP_APART = BUNDLE + ".keepApart";

    /** Gives the chosen source another name. */
    public static final String RENAME_SPEAKER = BUNDLE + ".renameSpeaker";

    /** Says what kind of source the chosen one is. */
    public static final String SPEAKER_TYPE = BUNDLE + ".speakerType";

    /** Looks for sources that are probably one. */
    public static final String MERGE_PROPOSALS = BUNDLE + ".mergeProposals";

    /** The draft of a briefing. */
    public static final String BRIEFING = BUNDLE + ".briefing";

    /** Keys of the outline of a briefing hold while it has the focus. */
    public static final String BRIEFING_CONTEXT = BUNDLE + ".briefing.outline";

    /** Sends the chosen quotations or articles to the briefing. */
    public static final String ADD_TO_BRIEFING = BUNDLE + ".addToBriefing";

    /** Adds a section to the briefing. */
    public static final String NEW_BRIEFING_SECTION = BUNDLE + ".newBriefingSection";

    /** Adds an own text to the briefing. */
    public static final String NEW_BRIEFING_TEXT = BUNDLE + ".newBriefingText";

    /** Adds a key judgement to the briefing. */
    public static final String NEW_BRIEFING_JUDGEMENT = BUNDLE + ".newBriefingJudgement";

    /** Adds a chart to the briefing. */
    public static final String NEW_BRIEFING_CHART = BUNDLE + ".newBriefingChart";

    /** Adds pictures from files to the briefing. */
    public static final String NEW_BRIEFING_PICTURE = BUNDLE + ".newBriefingPicture";

    /** Adds a picture of the open article to the briefing. */
    public static final String ADD_ARTICLE_PICTURE = BUNDLE + ".addArticlePicture";

    /** Adds an annex to the briefing. */
    public static final String NEW_BRIEFING_ANNEX = BUNDLE + ".newBriefingAnnex";

    /** Begins another briefing. */
    public static final String NEW_BRIEFING = BUNDLE + ".newBriefing";

    /** Puts the cursor into the briefing's name. */
    public static final String NAME_BRIEFING = BUNDLE + ".nameBriefing";

    /** Takes the briefing away. */
    public static final String DELETE_BRIEFING = BUNDLE + ".deleteBriefing";

    /** Puts the cursor into the words of the selected item of the briefing. */
    public static final String EDIT_IN_BRIEFING = BUNDLE + ".editInBriefing";

    /** Takes the selected items out of the briefing. */
    public static final String REMOVE_FROM_BRIEFING = BUNDLE + ".removeFromBriefing";

    /** Moves the selected items of the briefing up. */
    public static final String UP_IN_BRIEFING = BUNDLE + ".upInBriefing";

    /** Moves the selected items of the briefing down. */
    public static final String DOWN_IN_BRIEFING = BUNDLE + ".downInBriefing";

    /** Puts the selected section one level deeper. */
    public static final String DEEPER_IN_BRIEFING = BUNDLE + ".deeperInBriefing";

    /** Puts the selected section one level less deep. */
    public static final String LESS_DEEP_IN_BRIEFING = BUNDLE + ".lessDeepInBriefing";

    /** Shows the next of the pictures. */
    public static final String NEXT_PICTURE = BUNDLE + ".nextPicture";

    /** Asks for a file name and writes the picture that is shown. */
    public static final String EXPORT_PICTURE = BUNDLE + ".exportPicture";

    /** Shows the original of the article in front, or the article again. */
    public static final String TOGGLE_ORIGINAL = BUNDLE + ".toggleOriginal";

    /** Puts the citations of the chosen articles into the clipboard. */
    public static final String COPY_CITATION = BUNDLE + ".copyCitation";

    /** Two articles beside each other. */
    public static final String COMPARE = BUNDLE + ".compare";

    /** Compares two articles word by word. */
    public static final String COMPARE_ARTICLES = BUNDLE + ".compareArticles";

    /** Lists articles that are reprints of others. */
    public static final String LIST_REPRINTS = BUNDLE + ".listReprints";

    /** The rules for the pages of sites. */
    public static final String SITES = BUNDLE + ".sites";

    /** Shows the rules of sites. */
    public static final String SITE_RULES = BUNDLE + ".siteRules";

    /** What became of a briefing's quotations. */
    public static final String CHECK = BUNDLE + ".check";

    /** Asks for a briefing and checks it. */
    public static final String CHECK_BRIEFING = BUNDLE + ".checkBriefing";

    /** What is wrong with a template. */
    public static final String TEMPLATE = BUNDLE + ".template";

    /** Asks for a template and checks it. */
    public static final String CHECK_TEMPLATE = BUNDLE + ".checkTemplate";

    /** Shows what was looked at before. */
    public static final String BACK = BUNDLE + ".back";

    /** Shows what was looked at after it. */
    public static final String FORWARD = BUNDLE + ".forward";

    private Ids() {}
}
