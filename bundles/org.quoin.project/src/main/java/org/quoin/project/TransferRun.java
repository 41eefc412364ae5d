package org.quoin.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;
import org.quoin.project.model.ActionKind;
import org.quoin.project.store.Database;
import org.quoin.project.store.Incoming;
import org.quoin.project.store.Transaction;

/**
 * Taking in what another project held. What was stored stays whatever happens: cancelling is
 * closing. One thread uses it.
 */
public final class TransferRun implements ContentSink, AutoCloseable {

    /** So many things a transaction: each has to wait for the disk once. */
    private static final int BATCH = 200;

    private final Database database;
    private final Incoming incoming;
    private final String detail;
    private final List<Consumer<Transaction>> waiting = new ArrayList<>();
    private long action;
    private int inBatch;
    private int quotationsInBatch;
    private int knownInBatch;
    private int articles;
    private int quotations;
    private int known;
    private int leftOut;

    TransferRun(Database database, Incoming incoming, String detail) {
        this.database = database;
        this.incoming = incoming;
        this.detail = detail;
    }

    @Override
    public void setting(String key, String value) {
        later(transaction -> incoming.setting(transaction, key, value));
    }

    @Override
    public void tag(TagContent tag) {
        later(transaction -> incoming.tag(transaction, tag));
    }

    @Override
    public void speaker(SpeakerContent speaker) {
        later(transaction -> incoming.speaker(transaction, speaker));
    }

    @Override
    public void apart(ApartContent pair) {
        later(transaction -> incoming.apart(transaction, pair));
    }

    @Override
    public void article(ArticleContent article) {
        later(
                transaction -> {
                    if (incoming.article(transaction, article)) {
                        inBatch++;
                        quotationsInBatch += article.quotations().size();
                    } else {
                        knownInBatch++;
                    }
                });
    }

    @Override
    public void grade(GradeContent grade) {
        later(transaction -> incoming.grade(transaction, grade));
    }

    @Override
    public void briefing(BriefingContent briefing) {
        later(transaction -> leftOut += incoming.briefing(transaction, briefing));
    }

    private void later(Consumer<Transaction> work) {
        waiting.add(work);
        if (waiting.size() >= BATCH) {
            store();
        }
    }

    /** Stores what waits. */
    public void store() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Consumer<Transaction>> batch = List.copyOf(waiting);
        waiting.clear();
        inBatch = 0;
        quotationsInBatch = 0;
        knownInBatch = 0;
        action =
                database.append(
                        action,
                        ActionKind.IMPORT,
                        detail,
                        transaction -> {
                            batch.forEach(each -> each.accept(transaction));
                            transaction.things(inBatch);
                        });
        articles += inBatch;
        quotations += quotationsInBatch;
        known += knownInBatch;
    }

    /** Articles that were stored. */
    public int articles() {
        return articles;
    }

    /** Quotations of these. */
    public int quotations() {
        return quotations;
    }

    /** Articles that were in the project already, and stayed as they were. */
    public int known() {
        return known;
    }

    /** Things in briefings that were left out: what they speak of is not here as it was there. */
    public int leftOut() {
        return leftOut;
    }

    /** Stores what waits. */
    @Override
    public void close() {
        store();
    }
}
