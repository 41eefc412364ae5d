package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.project.model.Offer;
import org.quoin.project.model.Quotation;

/** What analysers offer in place of quotations that are here. */
public final class OfferTable {

    private static final String OPEN = "open";
    private static final String DECLINED = "declined";

    /** That something is offered for a row of {@code quote}, as a condition. */
    static final String OFFERED =
            "quote.number IN (SELECT quote FROM offer WHERE state='" + OPEN + "')";

    private static final String SELECT =
            "SELECT offer.number, offer.quote, content, kind, source, cue, confidence, analyser,"
                    + " version, rule, p.name, p.other_names, p.role, p.affiliation, p.type FROM"
                    + " offer JOIN origin ON origin.number=offer.origin LEFT JOIN appearance AS p"
                    + " ON p.number=offer.appearance ";

    private OfferTable() {}

    /** How many wait for an answer. */
    public static int count(Reading reading) {
        return (int) reading.sql().number("SELECT count(*) FROM offer WHERE state=?", OPEN);
    }

    /** The numbers of those that wait for an answer, in the order of the articles and texts. */
    public static long[] list(Reading reading) {
        return reading.sql()
                .numbers(
                        "SELECT offer.number FROM offer JOIN quote ON quote.number=offer.quote"
                                + " WHERE state=? ORDER BY offer.article, quote.start,"
                                + " offer.number",
                        OPEN);
    }

    /** These, in this order; those that are gone are left out. */
    public static List<Offer> get(Reading reading, long... numbers) {
        List<Offer> offers = new ArrayList<>();
        for (long number : numbers) {
            reading.sql()
                    .one(SELECT + "WHERE offer.number=?", row -> read(reading, row), number)
                    .ifPresent(offers::add);
        }
        return offers;
    }

    /** Those that were made for a quotation and wait for an answer. */
    public static List<Offer> open(Reading reading, long quotation) {
        return of(reading, quotation, OPEN);
    }

    /** Those that were made for a quotation and declined. */
    public static List<Offer> declined(Reading reading, long quotation) {
        return of(reading, quotation, DECLINED);
    }

    private static List<Offer> of(Reading reading, long quotation, String state) {
        return reading.sql()
                .list(
                        SELECT + "WHERE offer.quote=? AND state=? ORDER BY offer.number",
                        row -> read(reading, row),
                        quotation,
                        state);
    }

    /** Offers an alternative to a quotation, or none where it is no longer found. */
    public static void add(
            Transaction transaction,
            Quotation quotation,
            Optional<Quote> alternative,
            Origin origin) {
        transaction.insert(
                LoggedTable.OFFER,
                quotation.number(),
                quotation.article(),
                alternative.map(each -> Spans.write(each.content())).orElse(null),
                alternative.map(each -> each.kind().name()).orElse(null),
                alternative.map(each -> Spans.write(each.source())).orElse(null),
                alternative.map(each -> Spans.write(each.cue())).orElse(null),
                alternative.isEmpty()
                        ? null
                        : new AppearanceTable.Cast(transaction, quotation.article())
                                .of(alternative.get().speaker()),
                alternative.map(each -> QuoteSelect.thousandths(each.confidence())).orElse(0),
                QuoteTable.origin(transaction.sql(), origin),
                OPEN);
        transaction.show(quotation.article());
    }

    /** Takes away what an earlier run offered and nobody answered. */
    public static void forgetOpen(Transaction transaction, long article) {
        transaction.delete(LoggedTable.OFFER, "article=? AND state=?", article, OPEN);
    }

    /** Remembers that an offer was declined, so that it is not made again. */
    public static void decline(Transaction transaction, long offer) {
        transaction.update(LoggedTable.OFFER, "state=?", List.of(DECLINED), "number=?", offer);
    }

    /** Puts the alternative in the place of the quotation, which has this status then. */
    public static void take(Transaction transaction, Offer offer, QuoteStatus status) {
        Quote alternative = offer.alternative().orElseThrow();
        long appearance =
                transaction
                        .sql()
                        .number("SELECT appearance FROM offer WHERE number=?", offer.number());
        QuoteTable.set(
                transaction,
                offer.quotation().number(),
                new Quote(
                        alternative.content(),
                        alternative.kind(),
                        alternative.source(),
                        alternative.cue(),
                        alternative.speaker(),
                        alternative.confidence(),
                        status,
                        alternative.origin()),
                appearance);
        transaction.delete(LoggedTable.OFFER, "number=?", offer.number());
    }

    /** Takes an offer away. */
    public static void remove(Transaction transaction, long offer) {
        transaction.delete(LoggedTable.OFFER, "number=?", offer);
    }

    private static Offer read(Reading reading, ResultSet row) throws SQLException {
        Origin origin = new Origin(row.getString(8), row.getString(9), row.getString(10));
        Optional<Speaker> speaker =
                row.getObject(11) == null
                        ? Optional.empty()
                        : Optional.of(AppearanceTable.speaker(row, 11));
        Optional<Quote> alternative =
                row.getString(3) == null
                        ? Optional.empty()
                        : Optional.of(
                                new Quote(
                                        Spans.read(row.getString(3)),
                                        QuoteKind.valueOf(row.getString(4)),
                                        Spans.readOne(row.getString(5)),
                                        Spans.readOne(row.getString(6)),
                                        speaker,
                                        row.getInt(7) / 1000.0,
                                        QuoteStatus.PROPOSED,
                                        origin));
        return new Offer(
                row.getLong(1),
                QuoteTable.get(reading, row.getLong(2)).get(0),
                alternative,
                origin);
    }
}
