package org.quoin.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Offer;
import org.quoin.project.model.Quotation;
import org.quoin.project.store.Database;
import org.quoin.project.store.OfferTable;
import org.quoin.project.store.QuoteHistory;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Transaction;

/** A new run of analysers under way. What was stored stays whatever happens. One thread uses it. */
public final class AnalysisRun implements AutoCloseable {

    private static final int BATCH = 100;

    private record Article(long number, List<Quote> found) {}

    private final Database database;
    private final String detail;
    private final Set<String> analysers;
    private final List<Article> waiting = new ArrayList<>();
    private long action;
    private int added;
    private int offered;

    AnalysisRun(Database database, String detail, Set<String> analysers) {
        this.database = database;
        this.detail = detail;
        this.analysers = Set.copyOf(analysers);
    }

    /** Takes what was found in an article now; stored sooner or later, at the latest on closing. */
    public void add(long article, List<Quote> found) {
        waiting.add(new Article(article, List.copyOf(found)));
        if (waiting.size() >= BATCH) {
            store();
        }
    }

    /** Stores what waits. */
    public void store() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Article> batch = List.copyOf(waiting);
        waiting.clear();
        action =
                database.append(
                        action,
                        ActionKind.ANALYSE,
                        detail,
                        transaction -> {
                            batch.forEach(
                                    each -> reconcile(transaction, each.number(), each.found()));
                            transaction.things(batch.size());
                        });
    }

    /** Brings what was found together with what is there; nothing of it is stored by itself. */
    void reconcile(Transaction transaction, long article, List<Quote> found) {
        List<Quotation> present = QuoteTable.of(transaction.reading(), article);
        OfferTable.forgetOpen(transaction, article);
        Reconciliation result =
                Reconciliation.of(
                        present,
                        found,
                        analysers,
                        each -> QuoteHistory.original(transaction.reading(), each.number()));
        QuoteTable.add(transaction, article, result.added());
        added += result.added().size();
        for (Reconciliation.Alternative each : result.alternatives()) {
            offer(transaction, each.quotation(), Optional.of(each.found()), each.found().origin());
        }
        for (Quotation lost : result.lost()) {
            offer(transaction, lost, Optional.empty(), lost.quote().origin());
        }
    }

    private void offer(
            Transaction transaction,
            Quotation quotation,
            Optional<Quote> alternative,
            Origin origin) {
        List<Offer> declined = OfferTable.declined(transaction.reading(), quotation.number());
        if (declined.stream().noneMatch(each -> isSame(each.alternative(), alternative))) {
            OfferTable.add(transaction, quotation, alternative, origin);
            offered++;
        }
    }

    private static boolean isSame(Optional<Quote> one, Optional<Quote> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return Reconciliation.saysTheSame(one.get(), other.get());
    }

    /** Quotations proposed where none was, so far as stored. */
    public int added() {
        return added;
    }

    /** Alternatives and losses offered, so far as stored. */
    public int offered() {
        return offered;
    }

    /** Stores what waits. */
    @Override
    public void close() {
        store();
    }
}
