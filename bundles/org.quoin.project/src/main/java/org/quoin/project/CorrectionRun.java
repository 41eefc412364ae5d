package org.quoin.project;

import java.util.List;
import java.util.function.UnaryOperator;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Database;
import org.quoin.project.store.QuoteEdits;

/**
 * Corrections of one quotation that follow one another closely, as when a key is held down: each is
 * stored at once, and all of them are one undo step, unless something else was done, undone or
 * redone in between; then a new one begins. One thread at a time uses it.
 */
public final class CorrectionRun {

    private final Database database;
    private long action;

    CorrectionRun(Database database) {
        this.database = database;
    }

    /**
     * Corrects a quotation, as {@link Quotations#correct} does.
     *
     * @throws ProjectException if it is gone, or a span lies outside its article's text
     */
    public void correct(long quotation, UnaryOperator<Quote> correction) {
        long before = action;
        action =
                database.append(
                        action,
                        ActionKind.CORRECT,
                        "",
                        transaction -> {
                            int changed =
                                    QuoteEdits.correct(transaction, List.of(quotation), correction);
                            // However often it is moved, it is one quotation.
                            transaction.things(transaction.isOf(before) ? 0 : changed);
                        });
    }
}
