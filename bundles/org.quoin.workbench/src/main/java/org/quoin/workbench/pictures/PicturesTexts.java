package org.quoin.workbench.pictures;

import org.eclipse.osgi.util.NLS;

/**
 * What the view of pictures says, in the user's language; the keys are those of {@code
 * picturestexts.properties}.
 */
public final class PicturesTexts extends NLS {

    public static String View_picture;
    public static String View_counting;
    public static String Choose_picture;
    public static String Choose_scope;
    public static String Choose_most;
    public static String Choose_step;
    public static String Choose_split;
    public static String Kind_speakers;
    public static String Kind_time;
    public static String Kind_matrix;
    public static String Scope_all;
    public static String Scope_article;
    public static String Scope_listed;
    public static String Scope_period;
    public static String Most_speakers;
    public static String Step_fitting;
    public static String Step_day;
    public static String Step_week;
    public static String Step_month;
    public static String Step_year;
    public static String Split_kind;
    public static String Split_status;
    public static String Mark_list;
    public static String Empty_noArticle;
    public static String Empty_scope;
    public static String Empty_matrix;
    public static String Empty_all;
    public static String Export_ask;
    public static String Export_pngFine;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_nothing;

    static {
        NLS.initializeMessages("org.quoin.workbench.pictures.picturestexts", PicturesTexts.class);
    }

    private PicturesTexts() {}
}
