package org.quoin.workbench.articles;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.quoin.workbench.check.CheckView;
import org.quoin.workbench.job.Work;

/**
 * Lets files, folders, a browser's links and parts of pages be dropped on a control. They are
 * copied, never moved.
 */
public final class ArrivalDrop extends DropTargetAdapter {

    /** What says most first: a browser hands a link over in all of these forms. */
    private static final List<Transfer> FORMS =
            List.of(
                    URLTransfer.getInstance(),
                    FileTransfer.getInstance(),
                    HTMLTransfer.getInstance(),
                    TextTransfer.getInstance());

    private final Arrivals arrivals;

    private ArrivalDrop(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Imports what is dropped on a control. */
    static void on(Control control, Arrivals arrivals) {
        DropTarget target =
                new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FORMS.toArray(Transfer[]::new));
        target.addDropListener(new ArrivalDrop(arrivals));
    }

    /** Takes what is dropped where articles are open, before the window is made. */
    public static void onEditors(IWorkbenchWindowConfigurer configurer) {
        FORMS.forEach(configurer::addEditorAreaTransfer);
        IWorkbenchWindow window = configurer.getWindow();
        configurer.configureEditorAreaDropListener(
                new ArrivalDrop(
                        new Arrivals(
                                window.getService(Work.class),
                                briefing -> CheckView.open(window.getActivePage(), briefing))));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail =
                (event.operations & DND.DROP_COPY) != 0
                        ? DND.DROP_COPY
                        : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
        FORMS.stream()
                .flatMap(form -> Arrays.stream(event.dataTypes).filter(form::isSupportedType))
                .findFirst()
                .ifPresent(type -> event.currentDataType = type);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        TransferData type = event.currentDataType;
        if (event.data instanceof String[] files) {
            arrivals.files(files);
        } else if (event.data instanceof String words) {
            if (URLTransfer.getInstance().isSupportedType(type)) {
                arrivals.link(words);
            } else if (HTMLTransfer.getInstance().isSupportedType(type)) {
                arrivals.page(words);
            } else {
                arrivals.words(words);
            }
        }
    }
}
