package org.quoin.workbench.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped; they are read, never moved. */
public final class FileDrop extends DropTargetAdapter {

    private final Consumer<List<Path>> taker;

    /**
     * @param taker gets what was dropped
     */
    public FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    /** Takes files that are dropped on a control. */
    public static void on(Control control, Consumer<List<Path>> taker) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new FileDrop(taker));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        boolean copied = (event.operations & DND.DROP_COPY) != 0;
        event.detail = copied ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            taker.accept(Arrays.stream(files).map(Path::of).toList());
        }
    }
}
