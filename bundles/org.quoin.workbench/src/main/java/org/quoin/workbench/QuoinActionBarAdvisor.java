package org.quoin.workbench;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Registers the platform's actions that the menus of {@code plugin.xml} use; the menus themselves
 * are declared there.
 */
final class QuoinActionBarAdvisor extends ActionBarAdvisor {

    QuoinActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.COPY.create(window));
        register(ActionFactory.SELECT_ALL.create(window));
        register(ActionFactory.ABOUT.create(window));
        register(ActionFactory.PREFERENCES.create(window));
        register(ActionFactory.QUIT.create(window));
    }
}
