package org.quoin.workbench;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;
import org.quoin.workbench.ui.Workspace;

/**
 * The workbench as an application of Eclipse. Of the files and folders among its arguments those
 * that stand for a project are opened, the others imported.
 */
public final class WorkbenchApplication implements IApplication {

    /** What a workbench that is just starting itself may need. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Made by Eclipse. */
    public WorkbenchApplication() {}

    @Override
    public Object start(IApplicationContext context) {
        Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] arguments = given instanceof String[] strings ? strings : new String[0];
        Display display = PlatformUI.createDisplay();
        @Nullable Location workspace = Platform.getInstanceLocation();
        OrderlyEnd end = new OrderlyEnd(this::stop);
        try {
            StartArguments started = StartArguments.of(arguments);
            if (!claim(workspace)) {
                if (!handedOver(started)) {
                    tellInUse(workspace, display);
                }
                return EXIT_OK;
            }
            QuoinAdvisor advisor = new QuoinAdvisor(started);
            // On macOS a file that somebody opens comes as an event, not as an argument.
            display.addListener(SWT.OpenDocument, event -> advisor.open(event.text));
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            if (workspace != null && workspace.isSet()) {
                workspace.release();
            }
            display.dispose();
            end.reached();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(
                () -> {
                    if (!display.isDisposed()) {
                        workbench.close();
                    }
                });
    }

    /** Two workbenches on one folder would write over each other's window layout. */
    private static boolean claim(@Nullable Location workspace) {
        if (workspace == null) {
            return true;
        }
        try {
            if (!workspace.isSet()) {
                workspace.set(workspace.getDefault(), false);
            }
            if (workspace.lock()) {
                return true;
            }
        } catch (IOException | IllegalStateException e) {
            Platform.getLog(WorkbenchApplication.class)
                    .log(new Status(IStatus.ERROR, Ids.BUNDLE, Texts.Start_inUse, e));
        }
        return false;
    }

    /** Whether the workbench that works in the folder opens what this one was started for. */
    private static boolean handedOver(StartArguments started) {
        List<String> paths = started.whole();
        try {
            return !paths.isEmpty() && Handover.give(Workspace.handover(), paths, PATIENCE);
        } catch (IOException e) {
            Platform.getLog(WorkbenchApplication.class)
                    .log(new Status(IStatus.ERROR, Ids.BUNDLE, Texts.Start_inUse, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void tellInUse(@Nullable Location workspace, Display display) {
        @Nullable URL url = workspace == null ? null : workspace.getURL();
        MessageDialog.openInformation(
                new Shell(display),
                Texts.Start_inUse,
                NLS.bind(Texts.Start_inUseHow, url == null ? "" : url.getPath()));
    }
}
