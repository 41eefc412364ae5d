package org.quoin.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.Sorting;

/** Lists are found at the next start as they were left. */
public final class KeptList {

    private final Memory memory;

    /**
     * @param memory of how they were left
     */
    public KeptList(Memory memory) {
        this.memory = memory;
    }

    /**
     * Keeps the order of a list.
     *
     * @param table in which the user chooses it
     * @param name under which it is remembered
     */
    public <T> void sorting(RowTable<T> table, Listing<T> rows, String name) {
        memory.get(name).map(Sorting::read).ifPresent(rows::sort);
        table.onSort(() -> memory.put(name, rows.wish().sorting().written()));
    }

    /**
     * Keeps the words in a filter.
     *
     * @param name under which they are remembered
     */
    public void filter(Text filter, String name) {
        memory.get(name).ifPresent(filter::setText);
        filter.addListener(SWT.Modify, event -> memory.put(name, filter.getText()));
    }
}
