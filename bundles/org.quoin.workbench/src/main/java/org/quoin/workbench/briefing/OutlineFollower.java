package org.quoin.workbench.briefing;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.DraftBoard;
import org.quoin.workbench.model.OutlineRow;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Ids;

/** What selecting in the outline means for the rest of the window, and its keys and menu. */
final class OutlineFollower {

    /** Shorter than a glance, longer than the repetition of a key that is held down. */
    private static final int OPENING_MILLISECONDS = 120;

    private final IWorkbenchPartSite site;
    private final DraftBoard board;
    private final CurrentDraft current;
    private final Runnable opening = this::open;
    private OptionalLong toOpen = OptionalLong.empty();
    private @Nullable IContextActivation keys;

    OutlineFollower(IWorkbenchPartSite site, DraftBoard board, CurrentDraft current) {
        this.site = site;
        this.board = board;
        this.current = current;
    }

    /**
     * A selected quotation is selected everywhere; its article opens when whoever runs through the
     * outline with the arrow keys stops. What is sent by key comes to where the selection is.
     */
    void selected(List<Long> items) {
        current.at(items.isEmpty() ? OptionalLong.empty() : OptionalLong.of(items.get(0)));
        if (items.size() == 1) {
            board.state().outline().placeOf(items.get(0)).ifPresent(p -> show(board.row(p)));
        }
    }

    private void show(OutlineRow row) {
        row.quote()
                .ifPresent(
                        quote -> {
                            QuoteRef ref = quote.ref();
                            QuoteSelection selection = site.getService(QuoteSelection.class);
                            if (!selection.article().equals(OptionalLong.of(ref.article()))) {
                                openSoon(ref.article());
                            }
                            selection.select(ref);
                        });
        row.article().ifPresent(article -> openSoon(article.number()));
    }

    private void openSoon(long article) {
        toOpen = OptionalLong.of(article);
        site.getShell().getDisplay().timerExec(OPENING_MILLISECONDS, opening);
    }

    private void open() {
        toOpen.ifPresent(article -> new Navigator(site.getPage()).open(article, false));
        toOpen = OptionalLong.empty();
    }

    /** Keys of the outline: in a text the same keys mean something else. */
    void keysWhileFocused(Tree tree) {
        IContextService contexts = site.getService(IContextService.class);
        tree.addListener(
                SWT.FocusIn,
                event -> {
                    if (keys == null) {
                        keys = contexts.activateContext(Ids.BRIEFING_CONTEXT);
                    }
                });
        tree.addListener(SWT.FocusOut, event -> end(contexts));
        tree.addListener(SWT.Dispose, event -> end(contexts));
    }

    private void end(IContextService contexts) {
        if (keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    /** The outline's menu, which others may add to. */
    void menu(Tree tree) {
        MenuManager menu = new MenuManager();
        menu.add(new org.eclipse.jface.action.GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.setMenu(menu.createContextMenu(tree));
        site.registerContextMenu(Ids.BRIEFING, menu, null);
    }

    /** Something is done before any command is: what was typed belongs before it. */
    Signal.Subscription beforeEveryCommand(Runnable first) {
        ICommandService commands = site.getService(ICommandService.class);
        IExecutionListener listener =
                new IExecutionListener() {
                    @Override
                    public void preExecute(String command, ExecutionEvent event) {
                        first.run();
                    }

                    @Override
                    public void notHandled(String command, NotHandledException e) {
                        // How it ended changes nothing here.
                    }

                    @Override
                    public void postExecuteFailure(String command, ExecutionException e) {
                        // How it ended changes nothing here.
                    }

                    @Override
                    public void postExecuteSuccess(String command, @Nullable Object result) {
                        // How it ended changes nothing here.
                    }
                };
        commands.addExecutionListener(listener);
        return () -> commands.removeExecutionListener(listener);
    }
}
