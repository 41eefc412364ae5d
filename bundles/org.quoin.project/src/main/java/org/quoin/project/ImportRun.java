package org.quoin.project;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.model.ActionKind;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.Database;
import org.quoin.project.store.Originals;
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
    private final Originals originals;
    private final String detail;
    private final List<AnalysedArticle> waiting = new ArrayList<>();
    private long since;
    private long action;
    private int added;
    private int quotations;
    private int alreadyThere;

    /** The input that the newest article came of, and whether it has several. */
    private String input = "";

    private boolean several;

    ImportRun(Database database, ArticleTable table, Originals originals, String detail) {
        this.database = database;
        this.table = table;
        this.originals = originals;
        this.detail = detail;
    }

    /**
     * Adds an article with its quotations, sooner or later; at the latest when this is closed. One
     * whose id is in the project already is counted and left as it is there.
     */
    public void add(AnalysedArticle article) {
        mark(article.article().provenance().sha256());
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(article);
        if (waiting.size() >= BATCH || System.nanoTime() - since > BATCH_NANOS) {
            store();
        }
    }

    /**
     * Of an input with several articles a part may be stored when the import ends before its time;
     * until all are, the input does not count as known.
     */
    private void mark(String sha256) {
        if (!sha256.equals(input)) {
            // A container hands on the articles of one member after the other.
            inputDone();
            input = sha256;
        } else if (!several) {
            originals.begin(sha256);
            several = true;
        }
    }

    /** Every article of an input has been added; to be called before the next input's first. */
    public void inputDone() {
        if (several) {
            store();
            originals.finish(input);
        }
        input = "";
        several = false;
    }

    /** Stores what waits. */
    public void store() {
        if (waiting.isEmpty()) {
            return;
        }
        List<AnalysedArticle> batch = List.copyOf(waiting);
        int[] came = new int[2];
        action =
                database.append(
                        action,
                        ActionKind.IMPORT,
                        detail,
                        transaction -> {
                            add(transaction, batch, came);
                            transaction.things(came[0]);
                        });
        waiting.clear();
        added += came[0];
        quotations += came[1];
        alreadyThere += batch.size() - came[0];
    }

    private void add(Transaction transaction, List<AnalysedArticle> batch, int[] came) {
        for (AnalysedArticle each : batch) {
            OptionalLong number = table.add(transaction, each.article(), each.problems());
            if (number.isPresent()) {
                QuoteTable.add(transaction, number.getAsLong(), each.quotes());
                came[0]++;
                came[1] += each.quotes().size();
            }
        }
    }

    /** Articles that were stored. */
    public int added() {
        return added;
    }

    /** Quotations that were stored with them. */
    public int quotations() {
        return quotations;
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
