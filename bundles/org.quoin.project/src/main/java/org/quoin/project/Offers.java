package org.quoin.project;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Offer;
import org.quoin.project.store.Database;
import org.quoin.project.store.OfferTable;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Transaction;

/**
 * Running analysers again, and answering what they find differently: nothing that is here changes
 * until a person takes an offer.
 */
public final class Offers {

    private final Database database;

    Offers(Database database) {
        this.database = database;
    }

    /**
     * Begins a new run over articles. All of it is one undo step, unless somebody does something
     * else meanwhile.
     *
     * @param detail for people: the analyser's name; possibly empty
     * @param analysers ids of the analysers that run: quotations that others made are left alone
     * @return to be closed, which stores the last batch
     */
    public AnalysisRun analysing(String detail, Set<String> analysers) {
        return new AnalysisRun(database, detail, analysers);
    }

    /** How many wait for an answer. */
    public int count() {
        return database.read(OfferTable::count);
    }

    /** The numbers of those that wait for an answer, in the order of the articles and texts. */
    public long[] list() {
        return database.read(OfferTable::list);
    }

    /** These, in this order; those that are gone are left out. */
    public List<Offer> get(long... numbers) {
        return database.read(reading -> OfferTable.get(reading, numbers));
    }

    /** Those for a quotation that wait for an answer. */
    public List<Offer> of(long quotation) {
        return database.read(reading -> OfferTable.open(reading, quotation));
    }

    /**
     * Takes offers: an alternative takes the place of the quotation, which keeps its tags and note;
     * a quotation that is no longer found goes, or is rejected where a person had done something
     * with it. What nobody had looked at still waits to be looked at; anything else is accepted.
     */
    public void take(Collection<Long> offers) {
        write(
                ActionKind.TAKE_OFFER,
                offers,
                (transaction, offer) -> {
                    boolean touched = Reconciliation.isTouched(offer.quotation());
                    if (offer.alternative().isPresent()) {
                        boolean looked = offer.quotation().quote().status() != QuoteStatus.PROPOSED;
                        OfferTable.take(
                                transaction,
                                offer,
                                looked ? QuoteStatus.ACCEPTED : QuoteStatus.PROPOSED);
                    } else {
                        OfferTable.remove(transaction, offer.number());
                        List<Long> quotation = List.of(offer.quotation().number());
                        if (touched) {
                            QuoteTable.status(transaction, quotation, QuoteStatus.REJECTED);
                        } else {
                            QuoteTable.remove(transaction, quotation);
                        }
                    }
                });
    }

    /** Declines offers: the quotations stay as they are, and the same is not offered again. */
    public void decline(Collection<Long> offers) {
        write(
                ActionKind.DECLINE_OFFER,
                offers,
                (transaction, offer) -> {
                    OfferTable.decline(transaction, offer.number());
                    transaction.show(offer.quotation().article());
                });
    }

    private void write(
            ActionKind kind,
            Collection<Long> offers,
            java.util.function.BiConsumer<Transaction, Offer> answer) {
        database.edit(
                kind,
                "",
                transaction -> {
                    int answered = 0;
                    for (long number : offers) {
                        for (Offer offer : OfferTable.get(transaction.reading(), number)) {
                            answer.accept(transaction, offer);
                            answered++;
                        }
                    }
                    transaction.things(answered);
                });
    }
}
