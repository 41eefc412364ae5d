package org.quoin.workbench.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.job.ActJob;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;
import org.quoin.workbench.ui.WordsDialog;

/**
 * Lets an action of a plug-in work on the chosen quotations; where none is named, a menu of those
 * there are comes up.
 */
public final class Act extends AbstractHandler {

    /** Made by Eclipse. */
    public Act() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Announcements announcements = window.getService(Announcements.class);
        Set<Long> chosen = window.getService(QuoteSelection.class).chosen();
        List<Descriptor> actions = window.getService(Work.class).plugins().actions();
        String wanted = event.getParameter(Ids.ACT_ACTION);
        Optional<Descriptor> action =
                actions.stream().filter(each -> each.id().equals(wanted)).findFirst();
        if (actions.isEmpty()) {
            announcements.say(Texts.Act_noActions);
        } else if (chosen.isEmpty()) {
            announcements.say(Texts.Review_none);
        } else if (chosen.size() > ActJob.MOST) {
            announcements.say(NLS.bind(Texts.Act_tooMany, chosen.size(), ActJob.MOST));
        } else if (action.isPresent()) {
            act(window, action.get(), chosen);
        } else {
            choose(window);
        }
        return null;
    }

    private static void act(IWorkbenchWindow window, Descriptor action, Set<Long> chosen) {
        Shell shell = window.getShell();
        window.getService(Work.class)
                .act(
                        action,
                        chosen,
                        text -> {
                            if (!shell.isDisposed()) {
                                shell.getDisplay()
                                        .asyncExec(
                                                () -> {
                                                    if (!shell.isDisposed()) {
                                                        new WordsDialog(shell, action.name(), text)
                                                                .open();
                                                    }
                                                });
                            }
                        });
    }

    /** At the pointer's place or the focus, as any context menu. */
    private static void choose(IWorkbenchWindow window) {
        MenuManager manager = new MenuManager();
        for (IContributionItem each : ActionMenu.items(window)) {
            manager.add(each);
        }
        Menu menu = manager.createContextMenu(window.getShell());
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }
}
