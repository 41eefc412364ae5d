package org.quoin.docx.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;

/**
 * Styles of a bibliography, for the one kind of source that a briefing has: an article of an outlet
 * on the web. Names of authors stay as the article gives them: which part of a name is the family's
 * cannot be told for every language. Other styles are a matter for Zotero (ADR 21).
 */
public enum BibliographyStyle {
    /** American Psychological Association, 7th edition. */
    APA("apa"),
    /** Chicago Manual of Style, author-date. */
    CHICAGO("chicago"),
    /** GB/T 7714-2015, numbered. */
    GBT7714("gbt7714");

    private static final DateTimeFormatter APA_DAY =
            DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter CHICAGO_DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final String id;

    BibliographyStyle(String id) {
        this.id = id;
    }

    /**
     * The style of a briefing, if it is to have a bibliography: one that Zotero keeps has some
     * style until Zotero gives it another.
     *
     * @throws ExportException if there is none of the name
     */
    public static Optional<BibliographyStyle> of(Briefing briefing) throws ExportException {
        Optional<String> wanted =
                briefing.citing()
                        .style()
                        .or(
                                () ->
                                        briefing.citing().zotero()
                                                ? Optional.of("apa")
                                                : Optional.empty());
        Optional<BibliographyStyle> found = wanted.flatMap(BibliographyStyle::named);
        if (wanted.isPresent() && found.isEmpty()) {
            throw new ExportException(
                    "there is no style of bibliography named "
                            + wanted.get()
                            + "; use one of "
                            + Arrays.stream(values())
                                    .map(each -> each.id)
                                    .collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static Optional<BibliographyStyle> named(String name) {
        return Arrays.stream(values()).filter(each -> each.id.equalsIgnoreCase(name)).findFirst();
    }

    /** Whether entries keep the numbers of the sources, and their order. */
    boolean isNumbered() {
        return this == GBT7714;
    }

    /** What entries are sorted by where they are not numbered. */
    static String key(Source source) {
        return (authors(source, ", ") + " " + source.article().title()).strip();
    }

    /** The entry of a source. */
    List<Inline> entry(Source source) {
        Entry entry = new Entry(source);
        switch (this) {
            case APA -> apa(entry, source);
            case CHICAGO -> chicago(entry, source);
            case GBT7714 -> gbt(entry, source);
        }
        return entry.inlines;
    }

    private static void apa(Entry entry, Source source) {
        String date = "(" + day(source).map(APA_DAY::format).orElse("n.d.") + "). ";
        String authors = authors(source, ", & ");
        if (authors.isEmpty()) {
            entry.title(CharacterStyle.EMPHASIS).own(". ").own(date);
        } else {
            entry.foreign(ended(authors)).own(" ").own(date);
            entry.title(CharacterStyle.EMPHASIS).own(". ");
        }
        source.article().site().ifPresent(site -> entry.foreign(site).own(". "));
        entry.address();
    }

    private static void chicago(Entry entry, Source source) {
        Optional<LocalDate> day = day(source);
        String year = day.map(each -> each.getYear() + ". ").orElse("n.d. ");
        String authors = authors(source, ", and ");
        if (authors.isEmpty()) {
            source.article().site().ifPresent(site -> entry.foreign(site).own(". "));
        } else {
            entry.foreign(ended(authors)).own(" ");
        }
        entry.own(year).own("\u201C").title(CharacterStyle.PLAIN).own(".\u201D ");
        source.article().site().ifPresent(site -> entry.styled(site, CharacterStyle.EMPHASIS));
        day.ifPresent(each -> entry.own(", " + CHICAGO_DAY.format(each)));
        entry.own(". ").address();
        if (source.url().isPresent()) {
            entry.own(".");
        }
    }

    private static void gbt(Entry entry, Source source) {
        String authors = authors(source, ", ");
        if (!authors.isEmpty()) {
            entry.foreign(ended(authors)).own(" ");
        }
        entry.title(CharacterStyle.PLAIN).own("[N/OL]. ");
        source.article().site().ifPresent(entry::foreign);
        day(source).ifPresent(each -> entry.own(", " + each));
        Optional<Instant> accessed = source.note().accessed();
        accessed.ifPresent(at -> entry.own("[" + LocalDate.ofInstant(at, ZoneOffset.UTC) + "]"));
        entry.own(". ").address();
        if (source.url().isPresent()) {
            entry.own(".");
        }
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static Optional<LocalDate> day(Source source) {
        return source.article().published().map(PublicationTime::day);
    }

    /**
     * @param last stands before the last of several
     */
    private static String authors(Source source, String last) {
        List<String> names = source.article().authors();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + last
                + names.get(names.size() - 1);
    }

    /** An entry in the making. */
    private static final class Entry {

        private final Source source;
        private final List<Inline> inlines = new ArrayList<>();

        Entry(Source source) {
            this.source = source;
        }

        /** The style's own words and marks. */
        Entry own(String words) {
            inlines.add(Inline.Words.of(words, Locale.ENGLISH));
            return this;
        }

        /** Words of the article. */
        Entry foreign(String words) {
            return styled(words, CharacterStyle.PLAIN);
        }

        Entry styled(String words, CharacterStyle style) {
            inlines.add(new Inline.Words(words, style, source.language()));
            return this;
        }

        Entry title(CharacterStyle style) {
            return styled(source.article().title(), style);
        }

        void address() {
            Citation.address(source).ifPresent(inlines::add);
        }
    }
}
