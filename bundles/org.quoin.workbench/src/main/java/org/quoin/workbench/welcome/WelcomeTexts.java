package org.quoin.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** What the welcome and the sample project say. */
public final class WelcomeTexts extends NLS {

    public static String Welcome_title;
    public static String Welcome_heading;
    public static String Welcome_about;
    public static String Step_import;
    public static String Step_importHow;
    public static String Step_check;
    public static String Step_checkHow;
    public static String Step_brief;
    public static String Step_briefHow;
    public static String Start_heading;
    public static String Start_sample;
    public static String Start_new;
    public static String Start_open;
    public static String Start_import;
    public static String Start_keys;
    public static String Recent_heading;
    public static String Recent_none;
    public static String Sample_job;
    public static String Sample_failed;
    public static String Sample_article;
    public static String Sample_tagLead;
    public static String Sample_tagFigures;
    public static String Sample_tagCheck;
    public static String Sample_note;
    public static String Sample_briefing;
    public static String Sample_briefingTitle;
    public static String Sample_sectionSummary;
    public static String Sample_summary;
    public static String Sample_sectionVoices;
    public static String Sample_sectionOpen;
    public static String Sample_open;
    public static String Sample_comment;
    public static String Sample_judgement;
    public static String Sample_sectionAbroad;
    public static String Sample_foreign;
    public static String Sample_translation;
    public static String Sample_annex;
    public static String Sample_annexText;

    static {
        NLS.initializeMessages("org.quoin.workbench.welcome.welcometexts", WelcomeTexts.class);
    }

    private WelcomeTexts() {}
}
