package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Progress;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.Sorting;
import org.quoin.workbench.ui.KeptList;
import org.quoin.workbench.ui.RowTable;

/** A list is found as it was left. */
class KeptListTest {

    /** Remembers until the test ends. */
    private static final class Notebook implements Memory {

        private final Map<String, String> notes = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(notes.get(name));
        }

        @Override
        public void put(String name, String value) {
            notes.put(name, value);
        }
    }

    /** Numbers, which hold a word where their digits do. */
    private static final class Numbers implements Listing.Store<Long> {

        @Override
        public long[] list(Listing.Wish wish, Progress wanted) {
            return LongStream.range(0, 30)
                    .map(each -> wish.sorting().descending() ? 29 - each : each)
                    .filter(each -> Long.toString(each).contains(wish.words()))
                    .toArray();
        }

        @Override
        public List<Long> read(long... numbers) {
            return LongStream.of(numbers).boxed().toList();
        }

        @Override
        public long number(Long row) {
            return row;
        }
    }

    private final Window window = new Window();
    private final Memory memory = new Notebook();
    private final Shell shell = new Shell(window.workbenchWindow().getShell());
    private Listing<Long> rows = listing();

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void theOrderAndTheWordsOfTheFilterAreThereAfterARestart() {
        RowTable<Long> first = table();
        first.filter().setText("2");
        first.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
        first.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(new Sorting(OptionalInt.of(0), true), rows.wish().sorting());
        assertEquals("29", first.table().getItem(0).getText());
        first.control().dispose();

        RowTable<Long> second = table();
        assertEquals("2", second.filter().getText());
        assertEquals("29", second.table().getItem(0).getText());
        assertEquals(12, second.table().getItemCount());
    }

    private RowTable<Long> table() {
        rows = listing();
        shell.setLayout(new FillLayout());
        RowTable<Long> made =
                new RowTable<>(shell, rows, SWT.SINGLE, (row, column) -> Optional.empty());
        KeptList kept = new KeptList(memory);
        kept.sorting(made, rows, "sorting");
        kept.filter(made.filter(), "filter");
        shell.setSize(300, 300);
        shell.open();
        rows.restart();
        return made;
    }

    private static Listing<Long> listing() {
        return new Listing<>(
                List.of(new Column<>("Number", 8, "", (Long each) -> each.toString())),
                new Numbers(),
                Runnable::run,
                Runnable::run);
    }
}
