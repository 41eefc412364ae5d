package org.quoin.workbench.briefing;

import org.eclipse.osgi.util.NLS;

/** What the view of a briefing says. */
public final class BriefingTexts extends NLS {

    public static String Outline_name;
    public static String Drafts_name;
    public static String Details_show;
    public static String Details_hide;
    public static String Head_name;
    public static String Head_title;
    public static String Head_marking;
    public static String Head_date;
    public static String Head_dateElse;
    public static String Head_noDate;
    public static String Head_preparedBy;
    public static String Head_language;
    public static String Head_template;
    public static String Head_templateElse;
    public static String Head_templateCheck;
    public static String Head_style;
    public static String Head_zoteroFields;
    public static String Head_zoteroHint;
    public static String Style_none;
    public static String Style_apa;
    public static String Style_chicago;
    public static String Style_gbt7714;
    public static String Style_file;
    public static String Style_ask;
    public static String Style_files;
    public static String Head_browse;
    public static String Language_articles;
    public static String Language_english;
    public static String Language_chinese;
    public static String Empty_noDraft;
    public static String Empty_draft;
    public static String Row_noTitle;
    public static String Row_noText;
    public static String Row_section;
    public static String Row_gone;
    public static String Row_comment;
    public static String Row_nobody;
    public static String Row_direct;
    public static String Row_indirect;
    public static String Row_mixed;
    public static String Row_rejected;
    public static String Row_article;
    public static String Words_none;
    public static String Words_title;
    public static String Words_text;
    public static String Words_ofQuotation;
    public static String Words_ofArticle;
    public static String New_name;
    public static String New_section;
    public static String Add_done;
    public static String Add_made;
    public static String Add_someKnown;
    public static String Add_known;
    public static String Add_nothing;
    public static String Add_tooMany;
    public static String Delete_done;
    public static String Edit_job;
    public static String Export_button;
    public static String Export_open;
    public static String Head_notes;
    public static String Notes_footnotes;
    public static String Notes_endnotes;
    public static String Head_method;
    public static String Head_sources;
    public static String New_annex;
    public static String Row_annex;
    public static String Row_chart;
    public static String Row_titled;
    public static String Row_picture;
    public static String Row_judgement;
    public static String Row_confidence;
    public static String Words_judgement;
    public static String Words_chart;
    public static String Words_picture;
    public static String Judgement_likelihood;
    public static String Judgement_confidence;
    public static String Chart_subject;
    public static String Chart_time;
    public static String Chart_speaker;
    public static String Chart_outlet;
    public static String Choice_none;
    public static String Likelihood_range;
    public static String Likelihood_almostNoChance;
    public static String Likelihood_veryUnlikely;
    public static String Likelihood_unlikely;
    public static String Likelihood_even;
    public static String Likelihood_likely;
    public static String Likelihood_veryLikely;
    public static String Likelihood_almostCertain;
    public static String Confidence_low;
    public static String Confidence_moderate;
    public static String Confidence_high;
    public static String Translation_name;

    static {
        NLS.initializeMessages("org.quoin.workbench.briefing.briefingtexts", BriefingTexts.class);
    }

    private BriefingTexts() {}
}
