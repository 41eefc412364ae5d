package org.quoin.workbench.command;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Ids;

/** The actions that plug-ins bring, as items of a menu; no class of theirs is loaded for it. */
public final class ActionMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private @Nullable IServiceLocator services;

    /** Made by Eclipse. */
    public ActionMenu() {}

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IServiceLocator known = services;
        return known == null
                ? new IContributionItem[0]
                : items(known).toArray(IContributionItem[]::new);
    }

    /** An item for each of them, by their ids. */
    static List<IContributionItem> items(IServiceLocator services) {
        return services.getService(Work.class).plugins().actions().stream()
                .map(each -> item(services, each))
                .toList();
    }

    private static IContributionItem item(IServiceLocator services, Descriptor action) {
        CommandContributionItemParameter item =
                new CommandContributionItemParameter(
                        services,
                        Ids.ACT + "." + action.id(),
                        Ids.ACT,
                        CommandContributionItem.STYLE_PUSH);
        item.parameters = Map.of(Ids.ACT_ACTION, action.id());
        item.label = action.name().replace("&", "&&");
        item.tooltip = action.description();
        return new CommandContributionItem(item);
    }
}
