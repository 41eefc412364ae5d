package org.quoin.project;

import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Database;
import org.quoin.project.store.DraftItemTable;

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
        long before = action;
        action =
                database.append(
                        before,
                        ActionKind.EDIT_BRIEFING,
                        database.read(reading -> DraftItemTable.draftName(reading, item)),
                        transaction -> {
                            transaction.things(transaction.goesOn(before) ? 0 : 1);
                            DraftItemTable.words(transaction, item, words);
                        });
    }
}
