package org.quoin.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.Selected;
import org.quoin.workbench.ui.Dragging;

/**
 * Lets the words that are selected in an article's text be dragged. Only quotations can be cited,
 * so that what is dragged are the quotations that were selected, or the one of which some words
 * were; other words are dragged as the quotation that they become where they are dropped.
 */
final class DraggedWords {

    private final ArticlePage page;
    private final Announcements announcements;

    private DraggedWords(ArticlePage page, Announcements announcements) {
        this.page = page;
        this.announcements = announcements;
    }

    /** From now on words can be dragged from a page. */
    static void from(ArticlePage page, IServiceLocator site) {
        DraggedWords words = new DraggedWords(page, site.getService(Announcements.class));
        Dragging.from(page.text(), words::now);
    }

    private Optional<Dragged> now() {
        Optional<Dragged> dragged = page.selected().flatMap(this::of);
        if (dragged.isEmpty()) {
            announcements.say(EditorTexts.Drag_nothing);
        }
        return dragged;
    }

    private Optional<Dragged> of(TextSpan marked) {
        OpenArticle article = page.content().article();
        List<Long> known = article.quotationsAt(marked);
        if (!known.isEmpty()) {
            return Optional.of(new Dragged(Dragged.Kind.QUOTATIONS, known));
        }
        Optional<Quote> made =
                new Selected(article.article().text(), article.article().language())
                        .quotation(marked.start(), marked.end());
        return made.map(quote -> Dragged.words(article.number(), quote));
    }
}
