package org.quoin.workbench.quotes;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.eclipse.swt.widgets.Control;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;

/**
 * Selects a quotation at once, for a command may follow; its article is opened when whoever runs
 * through the list with the arrow keys stops.
 */
final class QuoteOpening {

    /** Shorter than a glance, longer than the repetition of a key that is held down. */
    private static final int MILLISECONDS = 120;

    private final Control list;
    private final QuoteSelection selection;
    private final LongConsumer open;
    private final Runnable later = this::open;

    /**
     * @param list without which nothing is opened
     * @param selection what the user looks at
     * @param open opens an article, by its number
     */
    QuoteOpening(Control list, QuoteSelection selection, LongConsumer open) {
        this.list = list;
        this.selection = selection;
        this.open = open;
    }

    /** Selects it. */
    void show(QuoteRef quote) {
        boolean isInFront = selection.article().equals(OptionalLong.of(quote.article()));
        selection.select(quote);
        if (!isInFront) {
            list.getDisplay().timerExec(MILLISECONDS, later);
        }
    }

    private void open() {
        Optional<QuoteRef> now = list.isDisposed() ? Optional.empty() : selection.quote();
        now.ifPresent(quote -> open.accept(quote.article()));
    }
}
