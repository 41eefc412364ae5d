package org.quoin.project;

import java.util.function.Consumer;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Database;
import org.quoin.project.store.DraftItemTable;
import org.quoin.project.store.Transaction;

/**
 * Writing the words of one item of a draft. They may be stored after every pause, so that nothing
 * is lost, and are one undo step all the same unless something else is done meanwhile. One thread
 * at a time uses it.
 */
public final class DraftTyping {

    private final Database database;
    private final long item;
    private long action;

    DraftTyping(Database database, long item) {
        this.database = database;
        this.item = item;
    }

    /**
     * Stores the words as they are now.
     *
     * @throws ProjectException if the item is gone
     */
    public void put(String words) {
        store(transaction -> DraftItemTable.words(transaction, item, words));
    }

    /**
     * Stores the item as it is now, its translation, likelihood and the like included.
     *
     * @throws ProjectException if the item is gone, or what it speaks of is
     */
    public void put(DraftContent content) {
        store(transaction -> DraftItemTable.put(transaction, item, content));
    }

    private void store(Consumer<Transaction> change) {
        long before = action;
        action =
                database.append(
                        before,
                        ActionKind.EDIT_BRIEFING,
                        database.read(reading -> DraftItemTable.draftName(reading, item)),
                        transaction -> {
                            transaction.things(transaction.goesOn(before) ? 0 : 1);
                            change.accept(transaction);
                        });
    }
}
