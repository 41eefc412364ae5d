package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said of a briefing as a whole. What is left out is chosen when it is written: the draft's
 * name as title, the day of the newest article, the language of most articles.
 *
 * @param title on the cover, possibly empty
 * @param marking handling marking such as {@code TLP:AMBER}, possibly empty
 * @param date the day it speaks of
 * @param preparedBy who prepared it, possibly empty
 * @param language of the labels
 * @param template the path of a file to be written into, possibly empty
 */
public record DraftHead(
        String title,
        String marking,
        Optional<LocalDate> date,
        String preparedBy,
        Optional<Locale> language,
        String template) {

    /** Nothing is said yet. */
    public static final DraftHead NONE =
            new DraftHead("", "", Optional.empty(), "", Optional.empty(), "");

    /** The same with another title. */
    public DraftHead withTitle(String other) {
        return new DraftHead(other, marking, date, preparedBy, language, template);
    }

    /** The same with another marking. */
    public DraftHead withMarking(String other) {
        return new DraftHead(title, other, date, preparedBy, language, template);
    }

    /** The same of another day. */
    public DraftHead withDate(Optional<LocalDate> other) {
        return new DraftHead(title, marking, other, preparedBy, language, template);
    }

    /** The same by somebody else. */
    public DraftHead withPreparedBy(String other) {
        return new DraftHead(title, marking, date, other, language, template);
    }

    /** The same in another language. */
    public DraftHead withLanguage(Optional<Locale> other) {
        return new DraftHead(title, marking, date, preparedBy, other, template);
    }

    /** The same in another template. */
    public DraftHead withTemplate(String other) {
        return new DraftHead(title, marking, date, preparedBy, language, other);
    }
}
