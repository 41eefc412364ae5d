package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.inspector.InspectorView;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Takes the user to the speaker, the tags or the note of the chosen quotations. */
public final class EditField extends AbstractHandler {

    /** Made by Eclipse. */
    public EditField() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(QuoteSelection.class).chosen().isEmpty()) {
            window.getService(Announcements.class).say(Texts.Review_none);
            return null;
        }
        IWorkbenchPage page = window.getActivePage();
        @Nullable IWorkbenchPart from = page.getActivePart();
        try {
            if (page.showView(Ids.INSPECTOR) instanceof InspectorView inspector) {
                inspector.edit(place(event.getCommand().getId()), from);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(Ids.INSPECTOR, e);
        }
        return null;
    }

    private static InspectorView.Place place(String command) {
        return switch (command) {
            case Ids.EDIT_TAGS -> InspectorView.Place.TAGS;
            case Ids.EDIT_NOTE -> InspectorView.Place.NOTE;
            default -> InspectorView.Place.SPEAKER;
        };
    }
}
