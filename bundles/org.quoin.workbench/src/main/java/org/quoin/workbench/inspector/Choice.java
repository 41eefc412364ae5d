package org.quoin.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.quoin.workbench.model.Common;
import org.quoin.workbench.ui.Names;

/**
 * A list to choose one thing from, stored when it is chosen; it also says where the quotations that
 * are shown differ.
 *
 * @param <T> the things
 */
final class Choice<T> {

    private final Combo combo;
    private final List<T> things;
    private final Function<T, String> names;
    private boolean differs;
    private Optional<Consumer<T>> taker = Optional.empty();

    /**
     * @param parent to which it is added
     * @param name for screen readers
     * @param things what there is to choose from
     * @param names what the things are called
     */
    Choice(Composite parent, String name, List<T> things, Function<T, String> names) {
        this.things = List.copyOf(things);
        this.names = names;
        combo = new Combo(parent, SWT.READ_ONLY);
        Names.name(combo, name);
        fill();
        combo.addListener(SWT.Selection, event -> chosen());
    }

    /** The widget. */
    Combo control() {
        return combo;
    }

    /** Shows what quotations have in common. */
    void show(Common<T> value, boolean editable, Consumer<T> to) {
        taker = Optional.of(to);
        if (differs != value.differs()) {
            differs = value.differs();
            fill();
        }
        int at = value.value().map(things::indexOf).orElse(-1);
        if (at < 0 && !differs) {
            combo.deselectAll();
        } else {
            combo.select(Math.max(at, 0));
        }
        combo.setEnabled(editable);
    }

    private void fill() {
        List<String> items = new ArrayList<>();
        if (differs) {
            items.add(InspectorTexts.Several_differ);
        }
        things.stream().map(names).forEach(items::add);
        combo.setItems(items.toArray(String[]::new));
    }

    private void chosen() {
        int at = combo.getSelectionIndex() - (differs ? 1 : 0);
        if (at >= 0) {
            taker.ifPresent(each -> each.accept(things.get(at)));
        }
    }
}
