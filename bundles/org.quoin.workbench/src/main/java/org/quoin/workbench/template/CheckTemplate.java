package org.quoin.workbench.template;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for a template and shows what is wrong with it. */
public final class CheckTemplate extends AbstractHandler {

    /** Made by Eclipse. */
    public CheckTemplate() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TemplateFiles.ask(window.getShell(), TemplateTexts.Ask_template)
                .ifPresent(file -> TemplateView.open(window.getActivePage(), file));
        return null;
    }
}
