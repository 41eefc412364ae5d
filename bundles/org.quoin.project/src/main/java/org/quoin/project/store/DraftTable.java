package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.StandingSection;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.ProjectException;

/** Drafts of briefings, without what stands in them. */
public final class DraftTable {

    private static final String DRAFTS =
            "SELECT number, name, title, marking, day, prepared_by, language, template, method,"
                    + " sources, notes, style, zotero, standing, (SELECT count(*) FROM draft_item WHERE draft=draft.number) FROM draft";

    private DraftTable() {}

    /** All, by name. */
    public static List<Draft> all(Reading reading) {
        return reading.sql().list(DRAFTS + " ORDER BY name", DraftTable::read);
    }

    /** The one with a number. */
    public static Optional<Draft> get(Reading reading, long number) {
        return reading.sql().one(DRAFTS + " WHERE number=?", DraftTable::read, number);
    }

    /** The one with a name. */
    public static Optional<Draft> find(Reading reading, String name) {
        return reading.sql().one(DRAFTS + " WHERE name=?", DraftTable::read, name);
    }

    /**
     * The one with a number.
     *
     * @throws ProjectException if it is gone
     */
    public static Draft require(Transaction transaction, long number) {
        return get(transaction.reading(), number)
                .orElseThrow(() -> new ProjectException("this briefing is not there any more"));
    }

    /** Adds one; its number. */
    public static long add(Transaction transaction, String name, DraftHead head) {
        return transaction.insert(
                LoggedTable.DRAFT,
                name,
                head.title(),
                head.marking(),
                day(head),
                head.preparedBy(),
                language(head),
                head.template(),
                head.methodNote(),
                head.sourceSummary(),
                head.citing().notes().name(),
                head.citing().style().orElse(null),
                head.citing().zotero() ? 1 : 0,
                standing(head));
    }

    /** Gives one another name. */
    public static void rename(Transaction transaction, long number, String name) {
        transaction.update(LoggedTable.DRAFT, "name=?", List.of(name), "number=?", number);
    }

    /** Says something else of one, if it is something else. */
    public static void describe(Transaction transaction, long number, DraftHead head) {
        if (!require(transaction, number).head().equals(head)) {
            transaction.update(
                    LoggedTable.DRAFT,
                    "title=?, marking=?, day=?, prepared_by=?, language=?, template=?, method=?,"
                            + " sources=?, notes=?, style=?, zotero=?, standing=?",
                    Arrays.asList(
                            head.title(),
                            head.marking(),
                            day(head),
                            head.preparedBy(),
                            language(head),
                            head.template(),
                            head.methodNote(),
                            head.sourceSummary(),
                            head.citing().notes().name(),
                            head.citing().style().orElse(null),
                            head.citing().zotero() ? 1 : 0,
                            standing(head)),
                    "number=?",
                    number);
        }
    }

    /** Takes one away, in which nothing stands any more. */
    public static void remove(Transaction transaction, long number) {
        transaction.delete(LoggedTable.DRAFT, "number=?", number);
    }

    private static String day(DraftHead head) {
        return head.date().map(LocalDate::toString).orElse("");
    }

    private static String language(DraftHead head) {
        return head.language().map(Locale::toLanguageTag).orElse("");
    }

    private static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                row.getLong(1),
                row.getString(2),
                new DraftHead(
                        row.getString(3),
                        row.getString(4),
                        some(row.getString(5)).map(LocalDate::parse),
                        row.getString(6),
                        some(row.getString(7)).map(Locale::forLanguageTag),
                        row.getString(8),
                        words(row.getString(9)),
                        words(row.getString(10)),
                        Optional.ofNullable(row.getString(14)).map(DraftTable::standing),
                        new Citing(
                                Optional.ofNullable(row.getString(11))
                                        .map(Citing.Notes::valueOf)
                                        .orElse(Citing.Notes.FOOTNOTES),
                                Optional.ofNullable(row.getString(12)),
                                row.getInt(13) == 1)),
                row.getInt(15));
    }

    /** Rows of older projects have none. */
    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String standing(DraftHead head) {
        return head.standing()
                .map(
                        chosen ->
                                chosen.stream()
                                        .map(StandingSection::name)
                                        .sorted()
                                        .collect(Collectors.joining(" ")))
                .orElse(null);
    }

    private static Set<StandingSection> standing(String names) {
        return Arrays.stream(names.split(" "))
                .filter(each -> !each.isEmpty())
                .map(StandingSection::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
