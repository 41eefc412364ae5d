package org.quoin.project.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.GroupLabel;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.Lack;
import org.quoin.project.model.QuoteFilter;

/** What groups of quotations are called, and which filter each is. */
public final class GroupLabels {

    /** So many of the latest articles are asked for a speaker's role. */
    private static final int LATEST = 20;

    private GroupLabels() {}

    /** These, in this order; groups that are gone are left out. */
    public static List<GroupLabel> get(Reading reading, Grouping by, long... numbers) {
        List<GroupLabel> labels = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            if (number == GroupList.NONE) {
                labels.add(GroupLabel.named(number, ""));
            } else {
                get(reading.sql(), by, number).ifPresent(labels::add);
            }
        }
        return labels;
    }

    private static Optional<GroupLabel> get(Sql sql, Grouping by, long number) {
        return switch (by) {
            case SPEAKER -> speaker(sql, number);
            case ARTICLE -> article(sql, number);
            case OUTLET ->
                    sql.text("SELECT site FROM article WHERE number=?", number)
                            .map(name -> GroupLabel.named(number, name));
            case TAG ->
                    sql.text("SELECT name FROM tag WHERE number=?", number)
                            .map(name -> GroupLabel.named(number, name));
            case DAY -> Optional.of(day(number));
        };
    }

    private static GroupLabel day(long number) {
        LocalDate day = LocalDate.ofEpochDay(number);
        return new GroupLabel(
                number,
                day.toString(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty());
    }

    private static Optional<GroupLabel> article(Sql sql, long number) {
        return sql.one(
                "SELECT title, site, day FROM article WHERE number=?",
                row ->
                        new GroupLabel(
                                number,
                                row.getString(1),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                                Optional.empty()),
                number);
    }

    private static Optional<GroupLabel> speaker(Sql sql, long number) {
        List<String> others =
                sql.list(
                        "SELECT name FROM alias WHERE speaker=? ORDER BY name",
                        row -> row.getString(1),
                        number);
        @Nullable String[] latest = latest(sql, number);
        return sql.one(
                "SELECT name, type FROM speaker WHERE number=?",
                row ->
                        new GroupLabel(
                                number,
                                row.getString(1),
                                others,
                                Optional.ofNullable(latest[0]),
                                Optional.ofNullable(latest[1]),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(SpeakerType.valueOf(row.getString(2)))),
                number);
    }

    /** Role and affiliation, each as the latest article has it that has one. */
    private static @Nullable String[] latest(Sql sql, long speaker) {
        @Nullable String[] found = new @Nullable String[2];
        sql.until(
                "SELECT role, affiliation FROM appearance WHERE speaker=? ORDER BY article DESC"
                        + " LIMIT "
                        + LATEST,
                row -> {
                    for (int i = 0; i < found.length; i++) {
                        found[i] = found[i] == null ? row.getString(i + 1) : found[i];
                    }
                    return found[0] == null || found[1] == null;
                },
                speaker);
        return found;
    }

    /** The quotations of some groups, among those that meet a filter. */
    public static QuoteFilter narrowed(
            Reading reading, QuoteFilter filter, Grouping by, Collection<Long> groups) {
        Set<Long> numbers = new HashSet<>(groups);
        boolean none = numbers.remove(GroupList.NONE);
        Sql sql = reading.sql();
        return switch (by) {
            case ARTICLE -> filter.ofArticles(numbers);
            case SPEAKER -> lacking(filter.bySpeakers(numbers), Lack.SPEAKER, none);
            case OUTLET ->
                    lacking(filter.from(names(sql, "site", "article", numbers)), Lack.OUTLET, none);
            case TAG -> lacking(filter.tagged(names(sql, "name", "tag", numbers)), Lack.TAG, none);
            case DAY -> {
                Set<LocalDate> days = new HashSet<>();
                numbers.forEach(each -> days.add(LocalDate.ofEpochDay(each)));
                yield lacking(filter.onDays(days), Lack.DAY, none);
            }
        };
    }

    private static QuoteFilter lacking(QuoteFilter filter, Lack what, boolean also) {
        Set<Lack> lacks = new HashSet<>(filter.lacking());
        if (also) {
            lacks.add(what);
        } else {
            lacks.remove(what);
        }
        return filter.without(lacks.toArray(Lack[]::new));
    }

    /** One that is gone finds nothing, rather than everything. */
    private static String[] names(Sql sql, String column, String table, Set<Long> numbers) {
        return numbers.stream()
                .map(
                        each ->
                                sql.text(
                                                "SELECT "
                                                        + column
                                                        + " FROM "
                                                        + table
                                                        + " WHERE number=?",
                                                each)
                                        .orElse("\0" + each))
                .toArray(String[]::new);
    }
}
