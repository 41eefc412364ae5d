package org.quoin.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;

/** The projects that were open, as items of a menu: choosing one opens it. */
public final class RecentProjects extends CompoundContributionItem
        implements IWorkbenchContribution {

    private @Nullable IServiceLocator services;

    /** Made by Eclipse. */
    public RecentProjects() {}

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        if (services != null) {
            Work work = services.getService(Work.class);
            for (Path folder : services.getService(Desk.class).recent()) {
                String name = folder.toString().replace("&", "&&");
                items.add(item("&" + (items.size() + 1) + "  " + name, () -> work.open(folder)));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String name, Runnable opening) {
        Action action =
                new Action(name) {
                    @Override
                    public void run() {
                        opening.run();
                    }
                };
        return new ActionContributionItem(action);
    }
}
