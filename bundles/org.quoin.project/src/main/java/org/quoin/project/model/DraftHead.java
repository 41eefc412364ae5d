package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.StandingSection;

/**
 * What is said of a briefing as a whole. What is left out is chosen when it is written: the draft's
 * name as title, the day of the newest article, the language of most articles.
 *
 * @param title on the cover, possibly empty
 * @param marking handling marking such as {@code TLP:AMBER}, possibly empty
 * @param date the day it speaks of
 * @param preparedBy who prepared it, as people write it: several parted by semicolons; possibly
 *     empty
 * @param language of the labels
 * @param template the path of a file to be written into, possibly empty
 * @param methodNote what the author says of the method, possibly empty
 * @param sourceSummary the author's summary statement on the sources, possibly empty
 * @param standing the sections that are filled by themselves; empty where nobody chose
 * @param citing how it cites
 */
public record DraftHead(
        String title,
        String marking,
        Optional<LocalDate> date,
        String preparedBy,
        Optional<Locale> language,
        String template,
        String methodNote,
        String sourceSummary,
        Optional<Set<StandingSection>> standing,
        Citing citing) {

    /** Nothing is said yet. */
    public static final DraftHead NONE =
            new DraftHead("", "", Optional.empty(), "", Optional.empty(), "");

    /** Copies the set. */
    public DraftHead {
        standing = standing.map(Set::copyOf);
    }

    /** One that leaves open whatever is only sometimes said. */
    public DraftHead(
            String title,
            String marking,
            Optional<LocalDate> date,
            String preparedBy,
            Optional<Locale> language,
            String template) {
        this(
                title,
                marking,
                date,
                preparedBy,
                language,
                template,
                "",
                "",
                Optional.empty(),
                Citing.FOOTNOTES);
    }

    /** Who prepared it, one by one; none of them blank. */
    public List<String> authors() {
        return authors(preparedBy);
    }

    /** Those whom a line names that parts them by semicolons, narrow or wide. */
    public static List<String> authors(String line) {
        return Arrays.stream(line.split("[;\uFF1B]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Another one is made of this one. */
    public DraftHeadBuilder with() {
        return new DraftHeadBuilder(this);
    }
}
