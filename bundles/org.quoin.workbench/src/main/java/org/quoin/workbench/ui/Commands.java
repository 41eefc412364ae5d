package org.quoin.workbench.ui;

import java.util.Arrays;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands from places that are neither menu nor key. */
public final class Commands {

    private Commands() {}

    /**
     * The keys of a command, as menus show them; empty where it has none. Also before the window is
     * active, when the platform knows of no active keys yet.
     */
    public static String keys(IServiceLocator site, String command) {
        IBindingService bindings = site.getService(IBindingService.class);
        return Arrays.stream(bindings.getBindings())
                .filter(each -> each.getSchemeId().equals(Ids.KEYS))
                .filter(each -> each.getParameterizedCommand() != null)
                .filter(each -> each.getParameterizedCommand().getId().equals(command))
                .map(each -> each.getTriggerSequence().format())
                .findFirst()
                .orElse("");
    }

    /** Runs a command as if the user had chosen it; one that is not enabled now does nothing. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException notNow) {
            Status told = new Status(IStatus.INFO, Ids.BUNDLE, command, notNow);
            StatusManager.getManager().handle(told, StatusManager.LOG);
        } catch (ExecutionException | NotDefinedException | NotHandledException e) {
            Status told = new Status(IStatus.ERROR, Ids.BUNDLE, command, e);
            StatusManager.getManager().handle(told, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
