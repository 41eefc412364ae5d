package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.text.NameFold;
import org.quoin.project.text.NameIndex;

/**
 * Finds speakers as their names are typed. The names lie in memory (about 40 bytes each): a look at
 * 300,000 rows for each key would be felt. They are read when first asked for; from then on, those
 * that an action touched are read again, which the change log knows.
 */
public final class SpeakerFinder {

    /** With more names than this beside the index, everything is read anew. */
    private static final int MOST_CHANGED = 20_000;

    private final Database database;

    /** Actions that touched the register since the last look, and how much of each was read. */
    private final Map<Long, Long> pending = new TreeMap<>();

    private final Map<Long, Long> readUpTo = new HashMap<>();
    private final Set<Long> changed = new HashSet<>();
    private @Nullable NameIndex all;
    private NameIndex recent = new NameIndex(List.of());
    private long revision = -1;

    /**
     * @param database whose events are listened to
     */
    public SpeakerFinder(Database database) {
        this.database = database;
        database.listen(this::hear);
    }

    private synchronized void hear(ProjectEvent event) {
        if (all != null && event.areas().contains(ProjectEvent.Area.SPEAKERS)) {
            long action = event.action().number();
            boolean goesOn = event.what() == ProjectEvent.What.DONE;
            pending.put(action, goesOn ? readUpTo.getOrDefault(action, 0L) : 0L);
        }
    }

    /**
     * Speakers with a name of which a word begins so (any part, in Chinese, Japanese and Korean),
     * most quotations first.
     *
     * @param typed as it was typed
     * @param limit at most so many
     */
    public List<RegisteredSpeaker> find(String typed, int limit) {
        if (typed.isBlank()) {
            return List.of();
        }
        String folded = NameFold.folded(typed);
        return database.read(
                reading -> {
                    List<RegisteredSpeaker> found =
                            new ArrayList<>(
                                    SpeakerTable.get(reading, numbers(reading, folded, limit)));
                    found.sort(Comparator.comparingInt(RegisteredSpeaker::quotations).reversed());
                    return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
                });
    }

    private synchronized long[] numbers(Reading reading, String folded, int limit) {
        NameIndex index = current(reading.sql());
        return LongStream.concat(
                        LongStream.of(recent.find(folded, limit, Set.of())),
                        LongStream.of(index.find(folded, limit, changed)))
                .toArray();
    }

    private NameIndex current(Sql sql) {
        NameIndex index = all;
        boolean foreign =
                !database.isWritable() && sql.number("SELECT revision FROM state") != revision;
        if (index != null && !foreign) {
            pending.forEach((action, from) -> touched(sql, action, from));
            boolean fresh = pending.isEmpty();
            pending.clear();
            if (changed.size() <= MOST_CHANGED) {
                if (!fresh) {
                    recent = new NameIndex(entriesOf(sql, changed));
                }
                return index;
            }
        }
        index = new NameIndex(entries(sql));
        all = index;
        recent = new NameIndex(List.of());
        changed.clear();
        pending.clear();
        revision = sql.number("SELECT revision FROM state");
        return index;
    }

    /** Speakers whose row or one of whose further names an action added, changed or took away. */
    private void touched(Sql sql, long action, long from) {
        sql.each(
                "SELECT row, ifnull(last, row) FROM change WHERE action=? AND seq>? AND tbl=?",
                row -> LongStream.rangeClosed(row.getLong(1), row.getLong(2)).forEach(changed::add),
                action,
                from,
                LoggedTable.SPEAKER.code());
        sql.each(
                "SELECT alias.speaker, image->>'speaker' FROM change LEFT JOIN alias ON"
                        + " alias.number BETWEEN row AND ifnull(last, row) WHERE action=? AND seq>?"
                        + " AND tbl=?",
                row -> {
                    changed.add(row.getLong(1));
                    changed.add(row.getLong(2));
                },
                action,
                from,
                LoggedTable.ALIAS.code());
        readUpTo.put(action, sql.number("SELECT max(seq) FROM change WHERE action=?", action));
    }

    private static List<NameIndex.Entry> entries(Sql sql) {
        Map<Long, Integer> weights = new HashMap<>();
        sql.each(
                "SELECT p.speaker, sum(n) FROM appearance AS p JOIN (SELECT appearance, count(*) AS"
                        + " n FROM quote WHERE appearance IS NOT NULL GROUP BY appearance) AS q ON"
                        + " q.appearance=p.number GROUP BY p.speaker",
                row -> weights.put(row.getLong(1), row.getInt(2)));
        List<NameIndex.Entry> entries = new ArrayList<>();
        sql.each(
                "SELECT number, folded FROM speaker UNION ALL SELECT speaker, folded FROM alias",
                row ->
                        entries.add(
                                new NameIndex.Entry(
                                        row.getLong(1),
                                        row.getString(2),
                                        weights.getOrDefault(row.getLong(1), 0))));
        return entries;
    }

    private static List<NameIndex.Entry> entriesOf(Sql sql, Set<Long> speakers) {
        List<NameIndex.Entry> entries = new ArrayList<>();
        for (long speaker : speakers) {
            int weight =
                    (int)
                            sql.number(
                                    "SELECT count(*) FROM appearance AS p JOIN quote ON"
                                            + " quote.appearance=p.number WHERE p.speaker=?",
                                    speaker);
            sql.each(
                    "SELECT folded FROM speaker WHERE number=?1 UNION SELECT folded FROM alias WHERE"
                            + " speaker=?1",
                    row -> entries.add(new NameIndex.Entry(speaker, row.getString(1), weight)),
                    speaker);
        }
        return entries;
    }
}
