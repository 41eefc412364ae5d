package org.quoin.project;

import java.util.List;
import java.util.Optional;
import org.quoin.project.model.Action;
import org.quoin.project.model.QuoteVersion;
import org.quoin.project.store.ChangeLog;
import org.quoin.project.store.QuoteHistory;
import org.quoin.project.store.Store;

/**
 * What was done, by whom and when, over the whole life of the project; and taking it back, action
 * by action, without a limit and over restarts.
 */
public final class History {

    private final Store store;

    History(Store store) {
        this.store = store;
    }

    /** The action that {@link #undo()} would take back. */
    public Optional<Action> undoable() {
        return store.database().read(ChangeLog::undoable);
    }

    /** The action that {@link #redo()} would do again. */
    public Optional<Action> redoable() {
        return store.database().read(ChangeLog::redoable);
    }

    /** Takes back the newest action in force; empty where there is none. */
    public Optional<Action> undo() {
        return store.undo();
    }

    /** Does again the action that was undone last; empty where there is none. */
    public Optional<Action> redo() {
        return store.redo();
    }

    /** The newest actions first, those that were undone included. */
    public List<Action> actions(int most) {
        return store.database().read(reading -> ChangeLog.list(reading, most));
    }

    /** What became of a quotation, from how it came into being on; only what is in force. */
    public List<QuoteVersion> ofQuotation(long quotation) {
        return store.database().read(reading -> QuoteHistory.of(reading, quotation));
    }
}
