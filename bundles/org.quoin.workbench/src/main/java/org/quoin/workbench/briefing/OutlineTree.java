package org.quoin.workbench.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.quoin.project.model.Outline;
import org.quoin.workbench.model.DraftBoard;
import org.quoin.workbench.ui.Names;

/**
 * The outline of a briefing as a tree. What belongs to sections is there at once, other rows when
 * they come into sight. What was closed and selected stays so, whatever changes around it.
 */
final class OutlineTree {

    private final DraftBoard board;
    private final OutlineDress dress;
    private final Tree tree;
    private final Set<Long> closed = new HashSet<>();
    private final List<Consumer<List<Long>>> selectors = new ArrayList<>();
    private Map<Integer, List<Integer>> children = new HashMap<>();
    private Outline outline = Outline.EMPTY;
    private List<Long> selected = List.of();

    OutlineTree(Composite parent, DraftBoard board) {
        this.board = board;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL);
        dress = new OutlineDress(tree);
        Names.name(tree, BriefingTexts.Outline_name);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> selectedByUser());
        tree.addListener(SWT.MouseHover, this::tell);
        tree.addListener(SWT.Collapse, event -> closed.add(number((TreeItem) event.item)));
        tree.addListener(SWT.Expand, event -> closed.remove(number((TreeItem) event.item)));
    }

    /** The tree itself. */
    Tree control() {
        return tree;
    }

    /** What it shows. */
    Outline outline() {
        return outline;
    }

    /** Hears which items the user selected, in their order. */
    void onSelect(Consumer<List<Long>> listener) {
        selectors.add(listener);
    }

    /** The selected items, in their order. */
    List<Long> selection() {
        return selected;
    }

    /** Shows what the board has now. */
    void update() {
        Outline now = board.state().outline();
        boolean sameRows = isSameShape(outline, now);
        outline = now;
        if (sameRows) {
            tree.clearAll(true);
            forEachSection(this::dressSection);
            return;
        }
        tree.setRedraw(false);
        try {
            build();
        } finally {
            tree.setRedraw(true);
        }
    }

    private static boolean isSameShape(Outline one, Outline other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).number() != other.get(i).number() || one.level(i) != other.level(i)) {
                return false;
            }
        }
        return true;
    }

    private void build() {
        children = new HashMap<>();
        tree.removeAll();
        tree.setItemCount(children(Outline.TOP).size());
        forEachSection(
                place -> {
                    TreeItem item = item(place);
                    dressSection(place);
                    item.setItemCount(children(place).size());
                    item.setExpanded(!closed.contains(outline.get(place).number()));
                });
        List<Long> there =
                selected.stream().filter(each -> outline.placeOf(each).isPresent()).toList();
        boolean gone = !there.equals(selected);
        show(there);
        if (gone) {
            selectors.forEach(each -> each.accept(there));
        }
    }

    private void forEachSection(java.util.function.IntConsumer taker) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.isSection(i)) {
                taker.accept(i);
            }
        }
    }

    private void dressSection(int place) {
        TreeItem item = item(place);
        item.setData(outline.get(place).number());
        dress.dress(item, board.row(place), children(place).size());
    }

    private List<Integer> children(int place) {
        return children.computeIfAbsent(place, outline::children);
    }

    private TreeItem item(int place) {
        int parent = outline.parent(place);
        int index = java.util.Collections.binarySearch(children(parent), place);
        return parent == Outline.TOP ? tree.getItem(index) : item(parent).getItem(index);
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        int around =
                parent == null ? Outline.TOP : outline.placeOf(number(parent)).orElse(Outline.TOP);
        List<Integer> beside = children(around);
        if (event.index < beside.size()) {
            int place = beside.get(event.index);
            item.setData(outline.get(place).number());
            dress.dress(item, board.row(place), children(place).size());
        }
    }

    /** The whole of what a narrow view cuts off. */
    private void tell(Event event) {
        TreeItem row = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        tree.setToolTipText(row == null ? null : row.getText());
    }

    private void selectedByUser() {
        Set<Long> now = new LinkedHashSet<>();
        for (TreeItem each : tree.getSelection()) {
            now.add(number(each));
        }
        selected = inOrder(now);
        selectors.forEach(each -> each.accept(selected));
    }

    private List<Long> inOrder(Collection<Long> items) {
        return items.stream()
                .map(outline::placeOf)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .sorted()
                .map(place -> outline.get(place).number())
                .toList();
    }

    /** Selects items that are there, and tells whoever hears of the selection. */
    void select(List<Long> items) {
        show(inOrder(items));
        selectors.forEach(each -> each.accept(selected));
    }

    private void show(List<Long> items) {
        selected = items;
        TreeItem[] rows =
                items.stream()
                        .map(each -> item(outline.placeOf(each).orElseThrow()))
                        .toArray(TreeItem[]::new);
        tree.setSelection(rows);
        if (rows.length > 0) {
            tree.showItem(rows[0]);
        }
    }

    /** The number of the item that a row shows. */
    static long number(TreeItem row) {
        if (row.getData() == null) {
            // It was never in sight: asked for its text, it is filled.
            row.getText();
        }
        return row.getData() instanceof Long number ? number : 0L;
    }
}
