package org.quoin.project.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.ProjectException;
import org.quoin.project.text.NameFold;

/**
 * What people do to the register: joining and parting speakers, and saying what they are called.
 */
public final class SpeakerEdits {

    private static final String IN = " IN (SELECT value FROM json_each(?))";

    private SpeakerEdits() {}

    /**
     * Joins speakers into the first of them, who takes over their appearances, names and notes.
     * Their names are then sure names of his.
     *
     * @throws ProjectException if one is gone, or there are not two
     */
    public static void merge(Transaction transaction, List<Long> speakers) {
        Set<Long> distinct = new LinkedHashSet<>(speakers);
        if (distinct.size() < 2) {
            throw new ProjectException("to merge speakers, name two at least");
        }
        long first = distinct.iterator().next();
        distinct.remove(first);
        SpeakerTable.Entry stays = SpeakerTable.require(transaction.sql(), first);
        List<SpeakerTable.Entry> going =
                distinct.stream()
                        .map(each -> SpeakerTable.require(transaction.sql(), each))
                        .toList();
        String json = json(distinct);
        show(transaction, "SELECT DISTINCT article FROM appearance WHERE speaker" + IN, json);
        transaction.update(
                LoggedTable.APPEARANCE, "speaker=?", List.of(first), "speaker" + IN, json);
        transaction.update(LoggedTable.ALIAS, "speaker=?", List.of(first), "speaker" + IN, json);
        for (SpeakerTable.Entry each : going) {
            SpeakerTable.addAlias(transaction, first, each.name(), true);
        }
        dropRepeatedNames(transaction, first, stays.name());
        joinNotes(transaction, stays, going);
        moveApart(transaction, first, distinct, json);
        transaction.delete(LoggedTable.SPEAKER, "number" + IN, json);
    }

    /** Each name once, the sure one rather than the other; and not the one he is listed under. */
    private static void dropRepeatedNames(Transaction transaction, long speaker, String name) {
        transaction.delete(
                LoggedTable.ALIAS,
                "speaker=? AND (name=? OR number IN (SELECT number FROM (SELECT number,"
                        + " row_number() OVER (PARTITION BY name ORDER BY sure DESC, number) AS nth"
                        + " FROM alias WHERE speaker=?) WHERE nth>1))",
                speaker,
                name,
                speaker);
    }

    private static void joinNotes(
            Transaction transaction, SpeakerTable.Entry stays, List<SpeakerTable.Entry> going) {
        Set<String> notes = new LinkedHashSet<>();
        notes.add(stays.note());
        going.forEach(each -> notes.add(each.note()));
        notes.remove("");
        note(transaction, stays.number(), String.join("\n", notes));
    }

    /** Whom the others were kept apart from, the one who stays is kept apart from now. */
    private static void moveApart(
            Transaction transaction, long first, Set<Long> going, String json) {
        Set<Long> others = new TreeSet<>();
        transaction
                .sql()
                .each(
                        "SELECT low, high FROM apart WHERE low" + IN + " OR high" + IN,
                        row -> {
                            others.add(row.getLong(1));
                            others.add(row.getLong(2));
                        },
                        json,
                        json);
        transaction.delete(LoggedTable.APART, "low" + IN + " OR high" + IN, json, json);
        others.removeAll(going);
        others.remove(first);
        for (long other : others) {
            keepApart(transaction, first, other);
        }
    }

    /**
     * Parts a speaker in two: these appearances become a new entry, and the two are kept apart from
     * now on.
     *
     * @return the number of the new entry
     * @throws ProjectException if an appearance is not that speaker's, if there is none, or if none
     *     would be left
     */
    public static long split(Transaction transaction, long speaker, Collection<Long> appearances) {
        SpeakerTable.Entry before = SpeakerTable.require(transaction.sql(), speaker);
        Set<Long> chosen = new TreeSet<>(appearances);
        String json = json(chosen);
        Sql sql = transaction.sql();
        long parted =
                sql.number(
                        "SELECT count(*) FROM appearance WHERE speaker=? AND number" + IN,
                        speaker,
                        json);
        long all = sql.number("SELECT count(*) FROM appearance WHERE speaker=?", speaker);
        if (parted == 0 || parted < chosen.size()) {
            throw new ProjectException(
                    "to part " + before.name() + " in two, choose articles that have him");
        }
        if (parted == all) {
            throw new ProjectException(
                    "every article of " + before.name() + " was chosen; leave him one at least");
        }
        long other = SpeakerTable.add(transaction, usualName(sql, json), before.type());
        show(transaction, "SELECT DISTINCT article FROM appearance WHERE number" + IN, json);
        transaction.update(
                LoggedTable.APPEARANCE, "speaker=?", List.of(other), "number" + IN, json);
        namesOf(sql, json).forEach(each -> SpeakerTable.addAlias(transaction, other, each, false));
        keepApart(transaction, speaker, other);
        return other;
    }

    private static String usualName(Sql sql, String appearances) {
        return sql.text(
                        "SELECT name FROM appearance WHERE number"
                                + IN
                                + " GROUP BY name ORDER BY count(*) DESC, name LIMIT 1",
                        appearances)
                .orElseThrow();
    }

    private static Set<String> namesOf(Sql sql, String appearances) {
        Set<String> names = new TreeSet<>();
        sql.each(
                "SELECT name, other_names FROM appearance WHERE number" + IN,
                row -> {
                    names.add(row.getString(1));
                    row.getString(2).lines().forEach(names::add);
                },
                appearances);
        return names;
    }

    /**
     * Says that two speakers are not the same: they are not proposed again.
     *
     * @throws ProjectException if one is gone, or it is the same
     */
    public static void keepApart(Transaction transaction, long one, long other) {
        SpeakerTable.require(transaction.sql(), one);
        SpeakerTable.require(transaction.sql(), other);
        if (one == other) {
            throw new ProjectException("a speaker cannot be kept apart from himself");
        }
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        if (transaction.sql().number("SELECT 1 FROM apart WHERE low=? AND high=?", low, high)
                == 0) {
            transaction.insert(LoggedTable.APART, low, high);
        }
    }

    /**
     * Says that no two of some speakers are the same.
     *
     * @throws ProjectException if one is gone
     */
    public static void keepApart(Transaction transaction, List<Long> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i + 1; j < speakers.size(); j++) {
                keepApart(transaction, speakers.get(i), speakers.get(j));
            }
        }
    }

    /**
     * Lists a speaker under another name; the one he had stays as a sure further name.
     *
     * @throws ProjectException if he is gone or the name is blank
     */
    public static void rename(Transaction transaction, long speaker, String name) {
        SpeakerTable.Entry before = SpeakerTable.require(transaction.sql(), speaker);
        String clean = checked(name);
        if (clean.equals(before.name())) {
            return;
        }
        transaction.update(
                LoggedTable.SPEAKER,
                "name=?, folded=?",
                List.of(clean, NameFold.folded(clean)),
                "number=?",
                speaker);
        transaction.delete(LoggedTable.ALIAS, "speaker=? AND name=?", speaker, clean);
        SpeakerTable.addAlias(transaction, speaker, before.name(), true);
        showAll(transaction, speaker);
    }

    /**
     * Gives a speaker a further name, by which new articles find him.
     *
     * @throws ProjectException if he is gone or the name is blank
     */
    public static void addName(Transaction transaction, long speaker, String name) {
        SpeakerTable.require(transaction.sql(), speaker);
        SpeakerTable.addAlias(transaction, speaker, checked(name), true);
    }

    /** Takes a further name away; the one he is listed under stays. */
    public static void removeName(Transaction transaction, long speaker, String name) {
        transaction.delete(LoggedTable.ALIAS, "speaker=? AND name=?", speaker, name.strip());
    }

    /** Writes a note about a speaker, or takes it away by an empty one. */
    public static void note(Transaction transaction, long speaker, String note) {
        transaction.update(
                LoggedTable.SPEAKER,
                "note=?",
                List.of(note),
                "number=? AND note<>?",
                speaker,
                note);
    }

    /**
     * Says what kind of source a speaker is; 1 where that was said otherwise before, else 0. What
     * single articles say of him stays.
     */
    public static int type(Transaction transaction, long speaker, SpeakerType type) {
        int changed =
                transaction.update(
                        LoggedTable.SPEAKER,
                        "type=?",
                        List.of(type.name()),
                        "number=? AND type<>?",
                        speaker,
                        type.name());
        showAll(transaction, speaker);
        return changed;
    }

    /**
     * A new speaker of the register; his number.
     *
     * @throws ProjectException if the name is blank
     */
    public static long add(Transaction transaction, String name, SpeakerType type) {
        return SpeakerTable.add(transaction, checked(name), type);
    }

    private static String checked(String name) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new ProjectException("a speaker needs a name");
        }
        return clean;
    }

    private static void showAll(Transaction transaction, long speaker) {
        show(transaction, "SELECT DISTINCT article FROM appearance WHERE speaker=?", speaker);
    }

    private static void show(Transaction transaction, String articles, Object argument) {
        for (long article : transaction.sql().numbers(articles, argument)) {
            transaction.show(article);
        }
    }

    private static String json(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
