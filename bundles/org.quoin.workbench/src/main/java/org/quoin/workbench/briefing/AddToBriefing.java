package org.quoin.workbench.briefing;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.QuoteSelection;

/**
 * Sends the chosen quotations to the briefing; from the list of articles, the articles selected
 * there.
 */
public final class AddToBriefing extends AbstractHandler {

    /** Made by Eclipse. */
    public AddToBriefing() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Announcements announcements = window.getService(Announcements.class);
        BriefingEdits edits =
                new BriefingEdits(
                        window.getService(Work.class),
                        window.getService(CurrentDraft.class),
                        announcements);
        what(HandlerUtil.getActivePart(event), window.getService(QuoteSelection.class))
                .ifPresentOrElse(edits::send, () -> announcements.say(BriefingTexts.Add_nothing));
        return null;
    }

    /** An article that is read and of which no quotation is chosen is meant itself. */
    private static Optional<Dragged> what(@Nullable IWorkbenchPart part, QuoteSelection selection) {
        if (part instanceof ArticlesView articles && !articles.selected().isEmpty()) {
            return Optional.of(
                    new Dragged(
                            Dragged.Kind.ARTICLES, articles.selected().stream().sorted().toList()));
        }
        List<Long> chosen = selection.chosen().stream().sorted().toList();
        if (!chosen.isEmpty()) {
            return Optional.of(new Dragged(Dragged.Kind.QUOTATIONS, chosen));
        }
        return selection.article().isPresent()
                ? Optional.of(
                        new Dragged(
                                Dragged.Kind.ARTICLES, List.of(selection.article().getAsLong())))
                : Optional.empty();
    }
}
