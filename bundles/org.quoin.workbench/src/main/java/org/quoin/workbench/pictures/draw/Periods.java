package org.quoin.workbench.pictures.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.TimeStep;

/** What periods are called, in the user's language. */
final class Periods {

    private Periods() {}

    /** The whole name of the period that begins with a day. */
    static String name(TimeStep step, LocalDate start) {
        return switch (step) {
            case DAY -> text(PictureTexts.Period_day, start);
            case WEEK -> NLS.bind(PictureTexts.Period_week, text(PictureTexts.Period_day, start));
            case MONTH -> text(PictureTexts.Period_month, start);
            case YEAR -> text(PictureTexts.Period_year, start);
        };
    }

    /** As short as it stands below a column. */
    static String shortName(TimeStep step, LocalDate start) {
        return switch (step) {
            case DAY, WEEK -> text(PictureTexts.Period_dayShort, start);
            case MONTH -> text(PictureTexts.Period_monthShort, start);
            case YEAR -> text(PictureTexts.Period_year, start);
        };
    }

    /** Its year. */
    static String year(LocalDate start) {
        return text(PictureTexts.Period_year, start);
    }

    /** What is said of columns of this length. */
    static String step(TimeStep step) {
        return switch (step) {
            case DAY -> PictureTexts.Step_day;
            case WEEK -> PictureTexts.Step_week;
            case MONTH -> PictureTexts.Step_month;
            case YEAR -> PictureTexts.Step_year;
        };
    }

    private static String text(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).format(day);
    }
}
