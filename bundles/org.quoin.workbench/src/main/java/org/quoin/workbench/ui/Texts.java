package org.quoin.workbench.ui;

import org.eclipse.osgi.util.NLS;

/**
 * What the workbench says, in the user's language; the keys are those of {@code texts.properties}.
 */
public final class Texts extends NLS {

    public static String Articles_title;
    public static String Articles_outlet;
    public static String Articles_date;
    public static String Articles_language;
    public static String Articles_quotes;
    public static String Articles_table;
    public static String Articles_filter;
    public static String Articles_empty;
    public static String Articles_emptySamples;
    public static String Articles_noMatch;
    public static String Articles_cancel;
    public static String Articles_progress;

    public static String Quotes_speaker;
    public static String Quotes_position;
    public static String Quotes_quotation;
    public static String Quotes_kind;
    public static String Quotes_confidence;
    public static String Quotes_article;
    public static String Quotes_table;
    public static String Quotes_filter;
    public static String Quotes_empty;
    public static String Quotes_emptyAll;
    public static String Quotes_none;
    public static String Quotes_name;
    public static String Quotes_title;

    public static String Kind_direct;
    public static String Kind_indirect;
    public static String Kind_mixed;

    public static String Problems_title;
    public static String Problems_severity;
    public static String Problems_error;
    public static String Problems_warning;
    public static String Problems_subject;
    public static String Problems_reason;
    public static String Problems_table;
    public static String Problems_filter;
    public static String Problems_empty;
    public static String Problems_noMatch;

    public static String Editor_text;
    public static String Editor_gone;
    public static String Editor_unknownSpeaker;
    public static String Editor_confidence;
    public static String Editor_rule;
    public static String Editor_lastQuote;
    public static String Editor_firstQuote;
    public static String Editor_noArticle;

    public static String Import_job;
    public static String Import_files;
    public static String Import_folder;
    public static String Import_allFiles;
    public static String Import_known;
    public static String Import_done;
    public static String Import_cancelled;
    public static String Import_already;
    public static String Import_failed;
    public static String Import_end;
    public static String Import_noSamples;

    public static String Briefing_ask;
    public static String Briefing_form;
    public static String Briefing_fileName;
    public static String Briefing_job;
    public static String Briefing_askDraft;
    public static String Briefing_done;
    public static String Briefing_doneWithout;
    public static String Briefing_cancelled;
    public static String Briefing_failed;
    public static String Briefing_noArticles;

    public static String Open_file;
    public static String Open_fileFailed;
    public static String Open_noAddress;
    public static String Open_browserFailed;

    public static String Start_inUse;
    public static String Start_inUseHow;
    public static String Status_name;

    public static String Articles_byline;
    public static String Articles_reviewed;
    public static String Quotes_status;
    public static String Status_proposed;
    public static String Status_accepted;
    public static String Status_rejected;
    public static String Status_corrected;
    public static String Status_manual;
    public static String Table_part;
    public static String Table_usualColumns;
    public static String Act_noActions;
    public static String Act_tooMany;
    public static String Words_copy;
    public static String Review_none;
    public static String Review_noMore;
    public static String Review_job;
    public static String Undo_name;
    public static String Undo_what;
    public static String Undo_job;
    public static String Undo_done;
    public static String Undo_nothing;
    public static String Redo_name;
    public static String Redo_what;
    public static String Redo_job;
    public static String Redo_done;
    public static String Redo_nothing;
    public static String Action_import;
    public static String Action_analyse;
    public static String Action_removeArticles;
    public static String Action_accept;
    public static String Action_reject;
    public static String Action_reopen;
    public static String Action_correct;
    public static String Action_add;
    public static String Action_remove;
    public static String Action_tag;
    public static String Action_untag;
    public static String Action_editTag;
    public static String Action_note;
    public static String Action_merge;
    public static String Action_split;
    public static String Action_keepApart;
    public static String Action_editSpeaker;
    public static String Action_takeOffer;
    public static String Action_declineOffer;
    public static String Action_setting;
    public static String Action_newBriefing;
    public static String Action_editBriefing;
    public static String Action_addToBriefing;
    public static String Action_moveInBriefing;
    public static String Action_takeOutOfBriefing;
    public static String Action_removeBriefing;
    public static String Action_gradeSource;
    public static String Action_renew;
    public static String Project_newName;
    public static String Project_program;
    public static String Project_opening;
    public static String Project_open;
    public static String Project_readOnly;
    public static String Project_notes;
    public static String Project_failed;
    public static String Project_none;
    public static String Project_preparing;
    public static String Project_title;
    public static String Project_titleReadOnly;
    public static String Project_titleSafe;
    public static String Project_askNew;
    public static String Project_askOpen;

    public static String Visits_first;
    public static String Visits_last;

    static {
        NLS.initializeMessages("org.quoin.workbench.ui.texts", Texts.class);
    }

    private Texts() {}
}
