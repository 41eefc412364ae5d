package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.inspector.FromText;
import org.quoin.workbench.ui.Ids;

/**
 * Makes what is selected in the article's text a quotation, or the source or cue of the selected
 * one.
 */
public final class QuoteFromText extends AbstractHandler {

    /** Made by Eclipse. */
    public QuoteFromText() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        FromText selected = new FromText(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        switch (event.getCommand().getId()) {
            case Ids.SOURCE_FROM_SELECTION -> selected.source();
            case Ids.CUE_FROM_SELECTION -> selected.cue();
            default -> selected.quotation();
        }
        return null;
    }
}
