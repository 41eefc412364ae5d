package org.quoin.workbench.quotes;

import org.eclipse.osgi.util.NLS;

/** What the quote-and-source view says, in the user's language. */
public final class QuotesTexts extends NLS {

    public static String Group_by;
    public static String Group_speaker;
    public static String Group_article;
    public static String Group_outlet;
    public static String Group_tag;
    public static String Group_day;
    public static String Groups_table;
    public static String Groups_name;
    public static String Groups_about;
    public static String Groups_quotations;
    public static String Groups_reviewed;
    public static String Groups_newest;
    public static String Groups_otherNames;
    public static String Groups_type;
    public static String Groups_none;
    public static String None_speaker;
    public static String None_outlet;
    public static String None_tag;
    public static String None_day;
    public static String Type_person;
    public static String Type_organisation;
    public static String Type_document;
    public static String Type_anonymous;
    public static String Type_group;
    public static String Type_unknown;
    public static String Quotes_tags;
    public static String Quotes_outlet;
    public static String Quotes_date;
    public static String Quotes_role;
    public static String Quotes_affiliation;
    public static String Quotes_source;
    public static String Quotes_cue;
    public static String Quotes_note;
    public static String Quotes_rule;
    public static String Quotes_noMatch;
    public static String Quotes_emptyScope;
    public static String Listed_name;
    public static String Listed_article;
    public static String Listed_all;
    public static String Listed_only;
    public static String Listed_groups;
    public static String Listed_narrowed;
    public static String Form_cancel;
    public static String Merge_label;
    public static String Merge_do;
    public static String Merge_job;
    public static String Merge_few;
    public static String Merge_many;
    public static String Rename_label;
    public static String Rename_do;
    public static String Rename_job;
    public static String Speaker_one;
    public static String Type_job;
    public static String Apart_job;
    public static String Apart_two;
    public static String Split_job;
    public static String Split_which;
    public static String Split_all;

    static {
        NLS.initializeMessages("org.quoin.workbench.quotes.quotestexts", QuotesTexts.class);
    }

    private QuotesTexts() {}
}
