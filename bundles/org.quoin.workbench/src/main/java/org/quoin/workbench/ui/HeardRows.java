package org.quoin.workbench.ui;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Says what stands in a virtual table's rows to those who hear it. GTK hears of no text that a
 * virtual table fetches while it is painted: a row that was read anew would be silent for them, and
 * so would one that was never in sight before.
 */
final class HeardRows {

    private static final boolean IS_NEEDED = SWT.getPlatform().equals("gtk");

    private final Table table;
    private final IntConsumer filler;
    private boolean asked;

    /**
     * @param filler writes a row's texts, by its index
     */
    HeardRows(Table table, IntConsumer filler) {
        this.table = table;
        this.filler = filler;
    }

    /** Says those in sight, soon. */
    void tellAll() {
        if (IS_NEEDED && !asked) {
            asked = true;
            table.getDisplay().asyncExec(this::tellSeen);
        }
    }

    private void tellSeen() {
        asked = false;
        if (table.isDisposed() || table.getItemCount() == 0 || !table.isVisible()) {
            return;
        }
        int top = table.getTopIndex();
        int seen = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        for (int i = top; i < Math.min(top + seen, table.getItemCount()); i++) {
            tell(i);
        }
    }

    /** Says one, which is about to be heard. */
    void tell(int index) {
        if (IS_NEEDED && index >= 0 && index < table.getItemCount()) {
            // The same text once more would be none to GTK.
            table.getItem(index).setText(0, "");
            filler.accept(index);
        }
    }
}
