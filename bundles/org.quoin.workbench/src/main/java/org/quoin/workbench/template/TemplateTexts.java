package org.quoin.workbench.template;

import org.eclipse.osgi.util.NLS;

/** What the check of a template says, in the user's language. */
public final class TemplateTexts extends NLS {

    public static String View_table;
    public static String View_filter;
    public static String View_detail;
    public static String Column_severity;
    public static String Column_place;
    public static String Column_words;
    public static String Column_message;
    public static String Column_meant;
    public static String Button_choose;
    public static String Button_again;
    public static String Button_copy;
    public static String Severity_error;
    public static String Severity_warning;
    public static String Severity_note;
    public static String Meaning_error;
    public static String Meaning_warning;
    public static String Meaning_note;
    public static String Place_paragraph;
    public static String Detail_words;
    public static String Detail_meant;
    public static String Detail_choose;
    public static String State_empty;
    public static String State_running;
    public static String State_stopped;
    public static String State_failed;
    public static String State_sound;
    public static String State_noMatch;
    public static String Summary;
    public static String Summary_usable;
    public static String Summary_unusable;
    public static String Copy_same;
    public static String Ask_template;
    public static String Ask_templates;
    public static String Ask_copy;
    public static String Ask_copyName;

    static {
        NLS.initializeMessages("org.quoin.workbench.template.templatetexts", TemplateTexts.class);
    }

    private TemplateTexts() {}
}
