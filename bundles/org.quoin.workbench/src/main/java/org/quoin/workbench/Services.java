package org.quoin.workbench;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.quoin.engine.registry.Registry;
import org.quoin.platform.ExtensionContributions;
import org.quoin.workbench.job.OpenAfterwards;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Visits;
import org.quoin.workbench.ui.Ids;

/**
 * Makes the workbench's models, one of each, when a part of the window first asks its site for
 * them. Declared at {@code org.eclipse.ui.services}.
 */
public final class Services extends AbstractServiceFactory {

    private final Memory memory = new PreferenceMemory(InstanceScope.INSTANCE.getNode(Ids.BUNDLE));
    private final ProblemList problems = new ProblemList();
    private final Announcements announcements = new Announcements();
    private final Imports imports = new Imports();
    private final Desk desk = new Desk(memory, problems);
    private final QuoteSelection selection = new QuoteSelection(desk);
    private final Visits visits = new Visits(selection);
    private final CurrentDraft draft = new CurrentDraft(desk, memory);
    private final Work work =
            new Work(
                    () ->
                            new Registry(
                                    new ExtensionContributions(
                                                    RegistryFactory.getRegistry(),
                                                    FrameworkUtil.getBundle(Services.class)
                                                            .getBundleContext())
                                            .discover()),
                    desk,
                    problems,
                    announcements,
                    new OpenAfterwards(memory),
                    imports);

    /** Made by Eclipse, once. */
    public Services() {}

    @Override
    public @Nullable Object create(
            @SuppressWarnings("rawtypes") Class type,
            IServiceLocator parent,
            IServiceLocator locator) {
        for (Object each :
                new Object[] {
                    memory, problems, announcements, imports, desk, selection, visits, draft, work
                }) {
            if (type.isInstance(each)) {
                return each;
            }
        }
        return null;
    }
}
