package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteVersion;

/**
 * What a quotation was after each action, read out of the change log: what it is before one action
 * is what it was after the one before.
 */
public final class QuoteHistory {

    private static final String IN_FORCE =
            " JOIN action ON action.number=change.action WHERE action.undone=0 AND tbl=";

    /** One tag on the quotation: the actions that put it on and took it off; 0: it is still on. */
    private record Tagging(String tag, long on, long off) {
        boolean isOn(long action) {
            return on <= action && (off == 0 || off > action);
        }
    }

    private QuoteHistory() {}

    /** From how it came into being to how it is; empty where there is no such quotation. */
    public static List<QuoteVersion> of(Reading reading, long number) {
        List<Quotation> present = QuoteTable.get(reading, number);
        if (present.isEmpty()) {
            return List.of();
        }
        Sql sql = reading.sql();
        List<Tagging> taggings = taggings(sql, number);
        // After each action, what it was; filled from the end, where it is as it is now.
        TreeMap<Long, Quotation> after = new TreeMap<>();
        long made = made(sql, LoggedTable.QUOTE, number);
        Map<Long, Quotation> before = before(reading, number);
        after.put(made, present.get(0));
        before.keySet().forEach(action -> after.put(action, present.get(0)));
        for (Tagging each : taggings) {
            after.put(each.on, present.get(0));
            if (each.off > 0) {
                after.put(each.off, present.get(0));
            }
        }
        Quotation state = present.get(0);
        List<QuoteVersion> versions = new ArrayList<>();
        Map<Long, String> texts = new HashMap<>();
        for (long action : after.descendingKeySet()) {
            List<String> tags =
                    taggings.stream()
                            .filter(each -> each.isOn(action))
                            .map(Tagging::tag)
                            .distinct()
                            .sorted()
                            .toList();
            String text = texts.computeIfAbsent(state.article(), article -> text(sql, article));
            versions.add(0, new QuoteVersion(ChangeLog.get(sql, action), with(state, tags), text));
            state = before.getOrDefault(action, state);
        }
        return versions;
    }

    /** Texts stay when their articles go. */
    private static String text(Sql sql, long article) {
        return sql.text("SELECT text FROM article_body WHERE article=?", article).orElse("");
    }

    /** As the quotation was made, before anybody changed it. */
    public static Optional<Quote> original(Reading reading, long number) {
        return of(reading, number).stream().findFirst().map(each -> each.quotation().quote());
    }

    private static Quotation with(Quotation quotation, List<String> tags) {
        return new Quotation(
                quotation.number(),
                quotation.article(),
                quotation.ordinal(),
                quotation.quote(),
                quotation.speaker(),
                tags,
                quotation.note());
    }

    /** What it was before each action that changed its row. */
    private static Map<Long, Quotation> before(Reading reading, long number) {
        Map<Long, Quotation> before = new HashMap<>();
        List<long[]> changes =
                reading.sql()
                        .list(
                                "SELECT action, seq FROM change"
                                        + IN_FORCE
                                        + LoggedTable.QUOTE.code()
                                        + " AND row=? AND last IS NULL AND image IS NOT NULL"
                                        + " ORDER BY action, seq DESC",
                                row -> new long[] {row.getLong(1), row.getLong(2)},
                                number);
        // Of several changes by one action the first counts, which comes last here.
        for (long[] change : changes) {
            before.put(change[0], QuoteTable.past(reading, change[0], change[1], number));
        }
        return before;
    }

    private static List<Tagging> taggings(Sql sql, long quotation) {
        List<Tagging> taggings = new ArrayList<>();
        sql.list(
                        "SELECT quote_tag.number, tag.name FROM quote_tag JOIN tag ON"
                                + " tag.number=quote_tag.tag WHERE quote=?",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        quotation)
                .forEach(
                        each ->
                                taggings.add(
                                        new Tagging(
                                                each.getValue(),
                                                made(sql, LoggedTable.QUOTE_TAG, each.getKey()),
                                                0)));
        taggings.addAll(taggingsOfThePast(sql, quotation));
        return taggings;
    }

    private static Collection<Tagging> taggingsOfThePast(Sql sql, long quotation) {
        record Off(long row, long action, long tag) {}
        List<Off> offs =
                sql.list(
                        "SELECT row, action, image->>'tag' FROM change"
                                + IN_FORCE
                                + LoggedTable.QUOTE_TAG.code()
                                + " AND last IS NULL AND image->>'quote'=?",
                        row -> new Off(row.getLong(1), row.getLong(2), row.getLong(3)),
                        quotation);
        return offs.stream()
                .map(
                        each ->
                                new Tagging(
                                        tagName(sql, each.tag),
                                        made(sql, LoggedTable.QUOTE_TAG, each.row),
                                        each.action))
                .toList();
    }

    /** Also of a tag that is gone: then the change log has its name. */
    private static String tagName(Sql sql, long tag) {
        return sql.text("SELECT name FROM tag WHERE number=?", tag)
                .or(
                        () ->
                                sql.text(
                                        "SELECT image->>'name' FROM change"
                                                + IN_FORCE
                                                + LoggedTable.TAG.code()
                                                + " AND row=? AND last IS NULL AND image IS NOT"
                                                + " NULL ORDER BY action DESC LIMIT 1",
                                        tag))
                .orElse("?");
    }

    /** The action that a row came by. */
    private static long made(Sql sql, LoggedTable table, long row) {
        long alone =
                sql.number(
                        "SELECT action FROM change"
                                + IN_FORCE
                                + table.code()
                                + " AND row=? AND last IS NULL AND image IS NULL",
                        row);
        return alone > 0
                ? alone
                : sql.number(
                        "SELECT action FROM change WHERE tbl=? AND row<=? AND last IS NOT NULL"
                                + " ORDER BY row DESC LIMIT 1",
                        table.code(),
                        row);
    }
}
