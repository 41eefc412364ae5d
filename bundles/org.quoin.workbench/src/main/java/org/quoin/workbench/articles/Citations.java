package org.quoin.workbench.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;

/** Puts into the clipboard where articles stand: enough for somebody else to find them. */
public final class Citations {

    private final IWorkbenchWindow window;

    /**
     * @param window whose project has the articles
     */
    public Citations(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Copies a line for each article. */
    public void copy(Collection<Long> articles) {
        String lines =
                window.getService(Desk.class).project().stream()
                        .flatMap(
                                project ->
                                        articles.stream()
                                                .sorted()
                                                .flatMap(
                                                        each ->
                                                                project
                                                                        .articles()
                                                                        .withoutPictures(each)
                                                                        .stream()))
                        .map(Citations::of)
                        .collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        window.getService(Announcements.class)
                .say(NLS.bind(ArticlesTexts.Cite_copied, articles.size()));
    }

    /** Authors, title, outlet, day, address; what an article lacks is left out. */
    static String of(Article article) {
        List<String> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(String.join(", ", article.authors()));
        }
        parts.add(article.title());
        article.site().ifPresent(parts::add);
        article.published().map(PublicationTime::day).map(Object::toString).ifPresent(parts::add);
        article.canonicalUrl().or(article::url).ifPresent(parts::add);
        return String.join(". ", parts);
    }
}
