package org.quoin.workbench;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.quoin.engine.registry.Registry;
import org.quoin.platform.ExtensionContributions;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Session;

/**
 * Makes the workbench's models, one of each, when a part of the window first asks its site for
 * them. Declared at {@code org.eclipse.ui.services}.
 */
public final class Services extends AbstractServiceFactory {

    private final Session session = new Session();
    private final Announcements announcements = new Announcements();
    private final QuoteSelection selection = new QuoteSelection(session);
    private final Work work =
            new Work(
                    () ->
                            new Registry(
                                    new ExtensionContributions(
                                                    RegistryFactory.getRegistry(),
                                                    FrameworkUtil.getBundle(Services.class)
                                                            .getBundleContext())
                                            .discover()),
                    session,
                    announcements);

    /** Made by Eclipse, once. */
    public Services() {}

    @Override
    public @Nullable Object create(
            @SuppressWarnings("rawtypes") Class type,
            IServiceLocator parent,
            IServiceLocator locator) {
        if (type == Session.class) {
            return session;
        }
        if (type == QuoteSelection.class) {
            return selection;
        }
        if (type == Announcements.class) {
            return announcements;
        }
        return type == Work.class ? work : null;
    }
}
