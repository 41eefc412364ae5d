package org.quoin.workbench.articles;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets files and folders be dropped on a control. They are copied, never moved. */
final class PathDrop extends DropTargetAdapter {

    private final Consumer<List<String>> paths;

    private PathDrop(Consumer<List<String>> paths) {
        this.paths = paths;
    }

    /** Passes what is dropped on a control to whoever imports it. */
    static void on(Control control, Consumer<List<String>> paths) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new PathDrop(paths));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] dropped && dropped.length > 0) {
            paths.accept(List.of(dropped));
        }
    }
}
