package org.quoin.workbench.command;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.Action;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Actions;
import org.quoin.workbench.ui.TextUndo;
import org.quoin.workbench.ui.Texts;

/**
 * Takes back the newest action of the project; its menu item says what that is. Its key, pressed in
 * a field, takes back what was typed there, and never anything else.
 */
public class TakeBack extends AbstractHandler implements IElementUpdater {

    /** Made by Eclipse. */
    public TakeBack() {}

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TextUndo.pressedIn(event.getTrigger(), window.getShell().getDisplay())
                .ifPresentOrElse(this::run, () -> run(window.getService(Work.class)));
        return null;
    }

    @Override
    public final void updateElement(
            UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        @Nullable Desk desk = element.getServiceLocator().getService(Desk.class);
        element.setText(
                Optional.ofNullable(desk)
                        .flatMap(this::action)
                        .map(each -> NLS.bind(what(), Actions.name(each)))
                        .orElse(nothing()));
    }

    /** Does it. */
    void run(Work work) {
        work.undo();
    }

    /** Does it to what was typed into a field. */
    void run(TextUndo typing) {
        typing.undo();
    }

    /** What it would be done to. */
    Optional<Action> action(Desk desk) {
        return desk.undoable();
    }

    /** How the item says so. */
    String what() {
        return Texts.Undo_what;
    }

    /** How the item is called where there is none. */
    String nothing() {
        return Texts.Undo_name;
    }

    /** Does again what was taken back last. */
    public static final class Redo extends TakeBack {

        /** Made by Eclipse. */
        public Redo() {}

        @Override
        void run(Work work) {
            work.redo();
        }

        @Override
        void run(TextUndo typing) {
            typing.redo();
        }

        @Override
        Optional<Action> action(Desk desk) {
            return desk.redoable();
        }

        @Override
        String what() {
            return Texts.Redo_what;
        }

        @Override
        String nothing() {
            return Texts.Redo_name;
        }
    }
}
