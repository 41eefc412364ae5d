package org.quoin.workbench.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Dragged;

/** Dragging quotations and articles from one part of the window to another. */
public final class Dragging {

    private static final LocalSelectionTransfer TRANSFER = LocalSelectionTransfer.getTransfer();

    private Dragging() {}

    /** How it is handed over, for whoever takes drops. */
    public static Transfer transfer() {
        return TRANSFER;
    }

    /** What is being dragged now, if it comes from here. */
    public static Optional<Dragged> now() {
        return TRANSFER.getSelection() instanceof StructuredSelection selection
                        && selection.getFirstElement() instanceof Dragged dragged
                ? Optional.of(dragged)
                : Optional.empty();
    }

    /**
     * Lets something be dragged from a control.
     *
     * @param what is asked for when dragging begins; nothing where there is nothing to drag
     */
    public static void from(Control control, Supplier<Optional<Dragged>> what) {
        DragSource source =
                new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        source.setTransfer(TRANSFER);
        source.addDragListener(
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        @Nullable Dragged dragged =
                                what.get().filter(each -> !each.numbers().isEmpty()).orElse(null);
                        event.doit = dragged != null;
                        if (dragged != null) {
                            begin(dragged);
                        }
                    }

                    @Override
                    public void dragSetData(DragSourceEvent event) {
                        event.data = TRANSFER.getSelection();
                    }

                    @Override
                    public void dragFinished(DragSourceEvent event) {
                        TRANSFER.setSelection(null);
                    }
                });
    }

    /** From now on this is being dragged. */
    public static void begin(Dragged dragged) {
        TRANSFER.setSelection(new StructuredSelection(dragged));
    }
}
