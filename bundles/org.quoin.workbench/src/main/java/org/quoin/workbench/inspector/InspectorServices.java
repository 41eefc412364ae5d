package org.quoin.workbench.inspector;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Ids;

/**
 * Makes what the commands for correcting share, one of each. Declared at {@code
 * org.eclipse.ui.services}.
 */
public final class InspectorServices extends AbstractServiceFactory {

    private @Nullable BoundaryMoves moves;
    private @Nullable TagNames tags;

    /** Made by Eclipse, once. */
    public InspectorServices() {}

    @Override
    public synchronized @Nullable Object create(
            @SuppressWarnings("rawtypes") Class type,
            IServiceLocator parent,
            IServiceLocator locator) {
        if (type == BoundaryMoves.class) {
            if (moves == null) {
                moves =
                        new BoundaryMoves(
                                locator.getService(Work.class),
                                locator.getService(Announcements.class));
            }
            return moves;
        }
        if (type == TagNames.class) {
            if (tags == null) {
                tags = tagNames(locator);
            }
            return tags;
        }
        return null;
    }

    /** Menu items are called as the tags are, and called anew when the tags are. */
    private static TagNames tagNames(IServiceLocator locator) {
        TagNames made = new TagNames(locator.getService(Desk.class));
        Display display = PlatformUI.getWorkbench().getDisplay();
        made.changed()
                .subscribe(
                        () -> {
                            if (!display.isDisposed()) {
                                display.asyncExec(InspectorServices::nameCommands);
                            }
                        });
        return made;
    }

    private static void nameCommands() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench()
                    .getService(ICommandService.class)
                    .refreshElements(Ids.TAG, null);
        }
    }
}
