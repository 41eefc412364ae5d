package org.quoin.workbench.check;

import org.eclipse.osgi.util.NLS;

/** What the check of a briefing says, in the user's language. */
public final class CheckTexts extends NLS {

    public static String View_table;
    public static String View_filter;
    public static String View_detail;
    public static String Column_finding;
    public static String Column_place;
    public static String Column_words;
    public static String Column_article;
    public static String Button_choose;
    public static String Button_again;
    public static String Button_article;
    public static String Button_export;
    public static String Button_sound;
    public static String Finding_and;
    public static String Finding_verbatim;
    public static String Finding_shortened;
    public static String Finding_changed;
    public static String Finding_missing;
    public static String Finding_unsupported;
    public static String Finding_moved;
    public static String Finding_citationLost;
    public static String Finding_marks;
    public static String Finding_formOnly;
    public static String Place_paragraph;
    public static String Place_note;
    public static String Place_none;
    public static String Meaning_verbatim;
    public static String Meaning_shortened;
    public static String Meaning_changed;
    public static String Meaning_missing;
    public static String Meaning_unsupported;
    public static String Meaning_moved;
    public static String Meaning_citationLost;
    public static String Meaning_formOnly;
    public static String Meaning_marks;
    public static String Reason_noEvidence;
    public static String Reason_hashDiffers;
    public static String Reason_articleNotKept;
    public static String Reason_articleDiffers;
    public static String Reason_originalChanged;
    public static String Detail_written;
    public static String Detail_now;
    public static String Detail_words;
    public static String Detail_choose;
    public static String State_empty;
    public static String State_running;
    public static String State_progress;
    public static String State_stopped;
    public static String State_failed;
    public static String State_noEvidence;
    public static String State_sound;
    public static String State_noMatch;
    public static String Summary;
    public static String Summary_count;
    public static String Summary_project;
    public static String Summary_noProject;
    public static String Jump_noEvidence;
    public static String Jump_notKept;
    public static String Jump_noQuotation;
    public static String Ask_briefing;
    public static String Ask_words;
    public static String Ask_export;
    public static String Ask_text;
    public static String Ask_json;
    public static String Ask_fileName;

    static {
        NLS.initializeMessages("org.quoin.workbench.check.checktexts", CheckTexts.class);
    }

    private CheckTexts() {}
}
