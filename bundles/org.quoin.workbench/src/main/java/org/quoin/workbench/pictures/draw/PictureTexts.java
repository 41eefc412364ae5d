package org.quoin.workbench.pictures.draw;

import org.eclipse.osgi.util.NLS;

/**
 * What stands in pictures, in the user's language; the keys are those of {@code
 * picturetexts.properties}.
 */
public final class PictureTexts extends NLS {

    public static String Picture_of;
    public static String Mark_one;
    public static String Mark_many;
    public static String Mark_part;
    public static String Scope_all;
    public static String Speakers_title;
    public static String Speakers_others;
    public static String Speakers_unnamed;
    public static String Speakers_nobody;
    public static String Speakers_description;
    public static String Time_title;
    public static String Time_undated;
    public static String Time_description;
    public static String Matrix_title;
    public static String Matrix_all;
    public static String Matrix_shown;
    public static String Matrix_description;
    public static String Period_day;
    public static String Period_week;
    public static String Period_month;
    public static String Period_year;
    public static String Period_dayShort;
    public static String Period_monthShort;
    public static String Step_day;
    public static String Step_week;
    public static String Step_month;
    public static String Step_year;

    static {
        NLS.initializeMessages(
                "org.quoin.workbench.pictures.draw.picturetexts", PictureTexts.class);
    }

    private PictureTexts() {}
}
