package org.quoin.project.store;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.quoin.project.model.Tag;

/** Tags, and which quotations have them. */
public final class TagTable {

    private TagTable() {}

    /** All, by name. */
    public static List<Tag> all(Reading reading) {
        return reading.sql()
                .list(
                        "SELECT number, name, colour, (SELECT count(*) FROM quote_tag WHERE"
                                + " tag=tag.number) FROM tag ORDER BY name",
                        row ->
                                new Tag(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getInt(4)));
    }

    /** The names of a quotation's tags, sorted. */
    static List<String> of(Reading reading, long quotation) {
        return reading.sql()
                .list(
                        "SELECT name FROM quote_tag JOIN tag ON tag.number=quote_tag.tag WHERE"
                                + " quote=? ORDER BY name",
                        row -> row.getString(1),
                        quotation);
    }

    /** The number of the tag with a name. */
    public static OptionalLong find(Reading reading, String name) {
        long number = reading.sql().number("SELECT number FROM tag WHERE name=?", name);
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The number of the tag with a name, made where there is none. */
    public static long make(Transaction transaction, String name, String colour) {
        OptionalLong known = find(new Reading(transaction.sql()), name);
        return known.isPresent()
                ? known.getAsLong()
                : transaction.insert(LoggedTable.TAG, name, colour);
    }

    /** Puts a tag on quotations; how many did not have it. */
    public static int put(Transaction transaction, Collection<Long> quotations, long tag) {
        int put = 0;
        for (long quotation : quotations) {
            boolean there =
                    transaction
                                    .sql()
                                    .number(
                                            "SELECT 1 FROM quote_tag WHERE quote=? AND tag=?",
                                            quotation,
                                            tag)
                            == 1;
            if (!there) {
                QuoteTable.show(transaction, quotation);
                transaction.insert(LoggedTable.QUOTE_TAG, quotation, tag);
                put++;
            }
        }
        return put;
    }

    /** Takes a tag off quotations; how many had it. */
    public static int takeOff(Transaction transaction, Collection<Long> quotations, long tag) {
        int taken = 0;
        for (long quotation : quotations) {
            QuoteTable.show(transaction, quotation);
            taken += transaction.delete(LoggedTable.QUOTE_TAG, "quote=? AND tag=?", quotation, tag);
        }
        return taken;
    }

    /** Gives a tag another colour. */
    public static void colour(Transaction transaction, long tag, String colour) {
        transaction.update(
                LoggedTable.TAG,
                "colour=?",
                List.of(colour),
                "number=? AND colour<>?",
                tag,
                colour);
    }

    /** Gives a tag another name. */
    public static void rename(Transaction transaction, long tag, String name) {
        transaction.update(LoggedTable.TAG, "name=?", List.of(name), "number=?", tag);
    }

    /** Takes a tag away, off all its quotations. */
    public static void remove(Transaction transaction, long tag) {
        for (long article :
                transaction
                        .sql()
                        .numbers(
                                "SELECT DISTINCT article FROM quote_tag JOIN quote ON"
                                        + " quote.number=quote WHERE tag=?",
                                tag)) {
            transaction.show(article);
        }
        transaction.delete(LoggedTable.QUOTE_TAG, "tag=?", tag);
        transaction.delete(LoggedTable.TAG, "number=?", tag);
    }
}
