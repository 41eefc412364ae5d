package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.Appearance;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.project.text.NameFold;
import org.quoin.project.text.StandingNames;

/** The register of speakers: who an article's speaker is, and what is known of each. */
public final class SpeakerTable {

    /** Those who have a name, as a condition. */
    static final String NAMED = "type IN ('PERSON','ORGANISATION','DOCUMENT')";

    private static final StandingNames NAMES = new StandingNames();

    private SpeakerTable() {}

    /**
     * The number of the speaker of the register whom an article's speaker is. A name that stands
     * alone is the one speaker who has it, as his name or as a further name that a person gave; all
     * others are, within one article, whoever has the same name there. Otherwise it is somebody
     * new.
     */
    static long resolve(Transaction transaction, long article, Speaker speaker) {
        String folded = NameFold.folded(speaker.name());
        long known = 0;
        if (NAMES.standsAlone(speaker.name(), speaker.type())) {
            known = onlyOne(transaction.sql(), folded, speaker.type());
        }
        if (known == 0) {
            known = ofArticle(transaction.sql(), article, speaker);
        }
        if (known == 0) {
            known = add(transaction, speaker.name(), speaker.type());
        }
        if (isNamed(speaker.type())) {
            remember(transaction, known, speaker);
        }
        return known;
    }

    /** The speaker with this name and type, or 0 where there is none or more than one. */
    private static long onlyOne(Sql sql, String folded, SpeakerType type) {
        long[] found =
                sql.numbers(
                        "SELECT number FROM speaker WHERE folded=?1 AND type=?2 UNION SELECT"
                                + " speaker.number FROM alias JOIN speaker ON"
                                + " speaker.number=alias.speaker WHERE alias.folded=?1 AND"
                                + " alias.sure=1 AND speaker.type=?2 LIMIT 2",
                        folded,
                        type.name());
        return found.length == 1 ? found[0] : 0;
    }

    /** The numbers of those who have exactly this name, or it among their further names. */
    public static long[] named(Reading reading, String name) {
        return reading.sql()
                .numbers(
                        "SELECT number FROM speaker WHERE folded=?1 UNION SELECT speaker FROM alias"
                                + " WHERE folded=?1 ORDER BY 1",
                        NameFold.folded(name));
    }

    private static long ofArticle(Sql sql, long article, Speaker speaker) {
        return sql.number(
                "SELECT speaker FROM appearance WHERE article=? AND name=? AND type=?"
                        + " ORDER BY number LIMIT 1",
                article,
                speaker.name(),
                speaker.type().name());
    }

    /** A new entry. */
    static long add(Transaction transaction, String name, SpeakerType type) {
        return transaction.insert(
                LoggedTable.SPEAKER, name, NameFold.folded(name), type.name(), "");
    }

    private static void remember(Transaction transaction, long number, Speaker speaker) {
        Set<String> names = new LinkedHashSet<>();
        names.add(speaker.name());
        names.addAll(speaker.otherNames());
        for (String name : names) {
            if (!name.isBlank()) {
                addAlias(transaction, number, name, false);
            }
        }
    }

    /**
     * Adds a further name, unless the speaker has it.
     *
     * @param sure whether a person says so
     */
    static void addAlias(Transaction transaction, long number, String name, boolean sure) {
        int known =
                (int)
                        transaction
                                .sql()
                                .number(
                                        "SELECT CASE WHEN EXISTS (SELECT 1 FROM speaker WHERE"
                                                + " number=?1 AND name=?2) THEN 2 ELSE (SELECT"
                                                + " 1+sure FROM alias WHERE speaker=?1 AND"
                                                + " name=?2) END",
                                        number,
                                        name);
        if (known == 0) {
            transaction.insert(
                    LoggedTable.ALIAS, number, name, NameFold.folded(name), sure ? 1 : 0);
        } else if (known == 1 && sure) {
            transaction.update(
                    LoggedTable.ALIAS, "sure=1", List.of(), "speaker=? AND name=?", number, name);
        }
    }

    static boolean isNamed(SpeakerType type) {
        return switch (type) {
            case PERSON, ORGANISATION, DOCUMENT -> true;
            case ANONYMOUS, GROUP, UNKNOWN -> false;
        };
    }

    /** What a speaker is listed as, without what has to be counted. */
    record Entry(long number, String name, SpeakerType type, String note) {}

    /** That speaker, or else a reason for people. */
    static Entry require(Sql sql, long number) {
        return sql.one(
                        "SELECT name, type, note FROM speaker WHERE number=?",
                        row ->
                                new Entry(
                                        number,
                                        row.getString(1),
                                        SpeakerType.valueOf(row.getString(2)),
                                        row.getString(3)),
                        number)
                .orElseThrow(
                        () -> new ProjectException("the speaker is not in the register any more"));
    }

    /** A speaker of the register as an article that says nothing of him would word him. */
    static Speaker asSpeaker(Reading reading, long number) {
        Entry speaker = require(reading.sql(), number);
        return new Speaker(
                speaker.name, List.of(), Optional.empty(), Optional.empty(), speaker.type);
    }

    /** The name he is listed under, or nothing where he is gone. */
    public static String name(Reading reading, long number) {
        return reading.sql().text("SELECT name FROM speaker WHERE number=?", number).orElse("");
    }

    /**
     * The numbers of the speakers who have a quotation, or a note that somebody wrote about them.
     *
     * @param named those with a name, or else the unnamed
     */
    public static long[] list(Reading reading, boolean named, SpeakerOrder order) {
        String which = (named ? "" : "NOT ") + NAMED;
        return reading.sql()
                .numbers(
                        switch (order) {
                            case NAME ->
                                    "SELECT number FROM speaker WHERE "
                                            + which
                                            + " AND (EXISTS (SELECT 1 FROM appearance AS p JOIN"
                                            + " quote ON quote.appearance=p.number WHERE"
                                            + " p.speaker=speaker.number) OR number IN (SELECT"
                                            + " number FROM speaker WHERE note<>'')) ORDER BY"
                                            + " folded, number";
                            case QUOTATIONS ->
                                    "SELECT number FROM speaker LEFT JOIN (SELECT p.speaker,"
                                            + " sum(n) AS n FROM appearance AS p JOIN (SELECT"
                                            + " appearance, count(*) AS n FROM quote WHERE"
                                            + " appearance IS NOT NULL GROUP BY appearance) AS q ON"
                                            + " q.appearance=p.number GROUP BY p.speaker) AS c ON"
                                            + " c.speaker=number WHERE "
                                            + which
                                            + " AND (note<>'' OR n>0) ORDER BY ifnull(n, 0) DESC,"
                                            + " folded, number";
                        });
    }

    /** These, in this order; numbers that are gone are left out. */
    public static List<RegisteredSpeaker> get(Reading reading, long... numbers) {
        Sql sql = reading.sql();
        List<RegisteredSpeaker> found = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            List<String> others = otherNames(sql, number);
            sql.one(
                            "SELECT s.number, s.name, s.type, s.note, total(n), count(DISTINCT"
                                    + " iif(n>0, p.article, NULL)) FROM speaker AS s LEFT JOIN"
                                    + " (SELECT speaker, article, (SELECT count(*) FROM quote"
                                    + " WHERE quote.appearance=appearance.number) AS n FROM"
                                    + " appearance) AS p ON p.speaker=s.number WHERE s.number=?"
                                    + " GROUP BY s.number",
                            row -> registered(row, others),
                            number)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<String> otherNames(Sql sql, long number) {
        return sql.list(
                "SELECT name FROM alias WHERE speaker=? ORDER BY name",
                row -> row.getString(1),
                number);
    }

    private static RegisteredSpeaker registered(ResultSet row, List<String> others)
            throws SQLException {
        return new RegisteredSpeaker(
                row.getLong(1),
                row.getString(2),
                others,
                SpeakerType.valueOf(row.getString(3)),
                row.getString(4),
                row.getInt(5),
                row.getInt(6));
    }

    /** How articles have a speaker, by their day; those without one last. */
    public static List<Appearance> appearances(Reading reading, long number) {
        return reading.sql()
                .list(
                        "SELECT p.number, p.article, a.published, p.name, p.other_names, p.role,"
                                + " p.affiliation, p.type, (SELECT count(*) FROM quote WHERE"
                                + " appearance=p.number) FROM appearance AS p JOIN article AS a ON"
                                + " a.number=p.article WHERE p.speaker=? ORDER BY a.day IS NULL,"
                                + " a.day, p.article, p.number",
                        row ->
                                new Appearance(
                                        row.getLong(1),
                                        row.getLong(2),
                                        ArticleTable.published(row.getString(3)),
                                        AppearanceTable.speaker(row, 4),
                                        row.getInt(9)),
                        number);
    }
}
