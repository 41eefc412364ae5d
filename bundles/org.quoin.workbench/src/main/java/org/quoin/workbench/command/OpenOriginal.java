package org.quoin.workbench.command;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Opens the page that the article in front came from, in the system's browser. Only ever at the
 * user's wish.
 */
public final class OpenOriginal extends AbstractHandler {

    /** Made by Eclipse. */
    public OpenOriginal() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Announcements announcements = window.getService(Announcements.class);
        OptionalLong front = window.getService(QuoteSelection.class).article();
        Optional<Article> article =
                front.isEmpty()
                        ? Optional.empty()
                        : window.getService(Desk.class)
                                .project()
                                .flatMap(each -> each.articles().article(front.getAsLong()));
        if (article.isEmpty()) {
            announcements.say(Texts.Editor_noArticle);
            return null;
        }
        // A page may name any address as its own; only those of the web are a browser's business.
        Optional<String> address =
                article.get()
                        .canonicalUrl()
                        .or(article.get()::url)
                        .filter(each -> each.matches("(?i)https?://.+"));
        address.ifPresentOrElse(
                each -> browse(window, each), () -> announcements.say(Texts.Open_noAddress));
        return null;
    }

    private static void browse(IWorkbenchWindow window, String address) {
        try {
            window.getWorkbench()
                    .getBrowserSupport()
                    .getExternalBrowser()
                    .openURL(URI.create(address).toURL());
        } catch (PartInitException | MalformedURLException | IllegalArgumentException e) {
            Status status = new Status(IStatus.ERROR, Ids.BUNDLE, Texts.Open_browserFailed, e);
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
