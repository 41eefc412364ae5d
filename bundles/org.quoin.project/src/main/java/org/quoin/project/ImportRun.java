package org.quoin.project;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.model.ActionKind;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.Database;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Transaction;

/**
 * An import under way. What was stored stays whatever happens: cancelling is closing, and a crash
 * costs at most the batch that was not full. One thread uses it.
 */
public final class ImportRun implements AutoCloseable {

    /** So many articles a transaction: each has to wait for the disk once. */
    private static final int BATCH = 100;

    /** Or so long, so that a slow import is stored as it goes, and seen. */
    private static final long BATCH_NANOS = 1_000_000_000L;

    private final Database database;
    private final ArticleTable table;
    private final String detail;
    private final List<AnalysedArticle> waiting = new ArrayList<>();
    private long since;
    private long action;
    private int added;
    private int alreadyThere;

    ImportRun(Database database, ArticleTable table, String detail) {
        this.database = database;
        this.table = table;
        this.detail = detail;
    }

    /**
     * Adds an article with its quotations, sooner or later; at the latest when this is closed. One
     * whose id is in the project already is counted and left as it is there.
     */
    public void add(AnalysedArticle article) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(article);
        if (waiting.size() >= BATCH || System.nanoTime() - since > BATCH_NANOS) {
            store();
        }
    }

    /** Stores what waits. */
    public void store() {
        if (waiting.isEmpty()) {
            return;
        }
        List<AnalysedArticle> batch = List.copyOf(waiting);
        int[] came = new int[1];
        action =
                database.append(
                        action,
                        ActionKind.IMPORT,
                        detail,
                        transaction -> {
                            came[0] = add(transaction, batch);
                            transaction.things(came[0]);
                        });
        waiting.clear();
        added += came[0];
        alreadyThere += batch.size() - came[0];
    }

    private int add(Transaction transaction, List<AnalysedArticle> batch) {
        int came = 0;
        for (AnalysedArticle each : batch) {
            OptionalLong number = table.add(transaction, each.article(), each.problems());
            if (number.isPresent()) {
                QuoteTable.add(transaction, number.getAsLong(), each.quotes());
                came++;
            }
        }
        return came;
    }

    /** Articles that were stored. */
    public int added() {
        return added;
    }

    /** Articles that were in the project already. */
    public int alreadyThere() {
        return alreadyThere;
    }

    /** Stores what waits. */
    @Override
    public void close() {
        store();
    }
}
