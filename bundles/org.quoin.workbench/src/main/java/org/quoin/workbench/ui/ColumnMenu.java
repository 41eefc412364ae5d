package org.quoin.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Memory;

/** Lets people choose the columns of a table, and keeps what they chose. */
final class ColumnMenu {

    private final Table table;
    private final ColumnHeads heads;

    /**
     * @param table whose heads have the menu
     * @param heads its columns
     */
    ColumnMenu(Table table, ColumnHeads heads) {
        this.table = table;
        this.heads = heads;
    }

    /**
     * Lets columns be chosen from the menu of the heads too.
     *
     * @param columns how many there are
     * @param usual what is shown until somebody chooses
     * @param memory where the choice is kept
     * @param name under which
     */
    void keep(int columns, ColumnChoice usual, Memory memory, String name) {
        heads.usual(usual);
        memory.get(name)
                .map(each -> ColumnChoice.read(each, columns, usual))
                .ifPresent(heads::show);
        heads.onChoice(choice -> memory.put(name, choice.written()));
        table.addListener(SWT.MenuDetect, this::menuOfHeads);
    }

    /** Shows a menu with a check for each column. */
    void choose() {
        Menu menu = new Menu(table);
        heads.fill(menu, Texts.Table_usualColumns);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(() -> menu.dispose()));
        menu.setVisible(true);
    }

    private void menuOfHeads(Event event) {
        boolean onHeads =
                event.detail == SWT.MENU_MOUSE
                        && table.toControl(event.x, event.y).y < table.getHeaderHeight();
        if (onHeads) {
            event.doit = false;
            choose();
        }
    }
}
