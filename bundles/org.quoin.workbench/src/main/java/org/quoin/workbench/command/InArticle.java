package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.editor.ArticleEditor;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Does something with the article in front. */
public final class InArticle extends AbstractHandler {

    /** Made by Eclipse. */
    public InArticle() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage().getActiveEditor() instanceof ArticleEditor editor) {
            run(event.getCommand().getId(), editor);
        } else {
            window.getService(Announcements.class).say(Texts.Editor_noArticle);
        }
        return null;
    }

    private static void run(String command, ArticleEditor editor) {
        switch (command) {
            case Ids.FIND -> editor.find();
            case Ids.FIND_NEXT -> editor.findAgain(1);
            case Ids.FIND_PREVIOUS -> editor.findAgain(-1);
            case Ids.TOGGLE_ORIGINAL -> editor.toggleOriginal();
            case Ids.KEEP_TAB -> editor.keep();
            default -> throw new IllegalArgumentException(command);
        }
    }
}
