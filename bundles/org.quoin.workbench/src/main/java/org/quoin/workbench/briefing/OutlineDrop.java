package org.quoin.workbench.briefing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.quoin.workbench.model.DraftBoard;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.OutlineMoves;
import org.quoin.workbench.model.OutlineMoves.Where;
import org.quoin.workbench.ui.Dragging;

/** Takes what is dropped on the outline of a briefing, or where it will be. */
final class OutlineDrop extends DropTargetAdapter {

    private final OutlineTree tree;
    private final DraftBoard board;
    private final BriefingEdits edits;
    private final Pictures pictures;

    /** Takes pictures that are dropped. */
    @FunctionalInterface
    interface Pictures {

        /**
         * Brings files.
         *
         * @param before the item before which they come; else they come at the end
         */
        void bring(List<Path> files, OptionalLong before);
    }

    private OutlineDrop(
            OutlineTree tree, DraftBoard board, BriefingEdits edits, Pictures pictures) {
        this.tree = tree;
        this.board = board;
        this.edits = edits;
        this.pictures = pictures;
    }

    /** Lets things be dropped on the tree, moved in it, and dropped on what stands in its stead. */
    static void on(
            OutlineTree tree,
            DraftBoard board,
            BriefingEdits edits,
            Pictures pictures,
            Control... others) {
        OutlineDrop drop = new OutlineDrop(tree, board, edits, pictures);
        accept(tree.control(), drop);
        for (Control each : others) {
            accept(each, drop);
        }
        Dragging.from(
                tree.control(),
                () -> Optional.of(new Dragged(Dragged.Kind.ITEMS, tree.selection())));
    }

    private static void accept(Control control, OutlineDrop drop) {
        DropTarget target =
                new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(Dragging.transfer(), FileTransfer.getInstance());
        target.addDropListener(drop);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        int otherwise = areFiles(event) ? DND.DROP_COPY : DND.DROP_NONE;
        event.detail =
                Dragging.now()
                        .map(
                                each ->
                                        each.kind() == Dragged.Kind.ITEMS
                                                ? DND.DROP_MOVE
                                                : DND.DROP_COPY)
                        .orElse(otherwise);
    }

    private static boolean areFiles(DropTargetEvent event) {
        return event.currentDataType != null
                && FileTransfer.getInstance().isSupportedType(event.currentDataType)
                && (event.operations & DND.DROP_COPY) != 0;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        int scrolling = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
        event.feedback =
                event.item == null
                        ? scrolling
                        : scrolling
                                | switch (where(event)) {
                                    case BEFORE -> DND.FEEDBACK_INSERT_BEFORE;
                                    case ON -> DND.FEEDBACK_SELECT;
                                    case AFTER -> DND.FEEDBACK_INSERT_AFTER;
                                };
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<Dragged> dragged = Dragging.now();
        OptionalLong target = target(event);
        OutlineMoves moves = new OutlineMoves(tree.outline());
        if (dragged.isEmpty() && event.data instanceof String[] files) {
            pictures.bring(
                    Arrays.stream(files).map(Path::of).toList(),
                    moves.dropped(target, where(event), false, isOpen(event)));
            return;
        }
        if (dragged.isEmpty()) {
            event.detail = DND.DROP_NONE;
            return;
        }
        if (dragged.get().kind() == Dragged.Kind.ITEMS) {
            board.state()
                    .current()
                    .ifPresent(
                            draft ->
                                    moves.drop(
                                                    dragged.get().numbers(),
                                                    target,
                                                    where(event),
                                                    isOpen(event))
                                            .ifPresent(move -> edits.move(draft, move)));
        } else {
            edits.drop(dragged.get(), moves.dropped(target, where(event), false, isOpen(event)));
        }
    }

    private static OptionalLong target(DropTargetEvent event) {
        return event.item instanceof TreeItem row
                ? OptionalLong.of(OutlineTree.number(row))
                : OptionalLong.empty();
    }

    private static boolean isOpen(DropTargetEvent event) {
        return event.item instanceof TreeItem row && row.getExpanded();
    }

    /** The upper and lower parts of a row are between it and its neighbours. */
    private Where where(DropTargetEvent event) {
        if (!(event.item instanceof TreeItem row)) {
            return Where.AFTER;
        }
        Point point = tree.control().toControl(event.x, event.y);
        Rectangle bounds = row.getBounds();
        int down = point.y - bounds.y;
        boolean section =
                tree.outline().placeOf(OutlineTree.number(row)).stream()
                        .anyMatch(tree.outline()::isSection);
        int margin = section ? bounds.height / 4 : bounds.height / 2;
        if (down < margin) {
            return Where.BEFORE;
        }
        return section && down < bounds.height - margin ? Where.ON : Where.AFTER;
    }
}
