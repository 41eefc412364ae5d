package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/**
 * What the user looks at: the article in front, the selected quotation, and whether the list of
 * quotations shows one article or all. The parts of the window follow it and so each other. Used on
 * the user interface's thread only.
 */
public final class QuoteSelection {

    private final Session session;
    private final Signal changed = new Signal();
    private @Nullable String article;
    private @Nullable QuoteRef quote;
    private boolean allArticles;

    /**
     * @param session whose quotations are selected
     */
    public QuoteSelection(Session session) {
        this.session = session;
    }

    /** The article in front, if one is open. */
    public Optional<AnalysedArticle> article() {
        return Optional.ofNullable(article).flatMap(session::article);
    }

    /** The selected quotation. */
    public Optional<QuoteRef> quote() {
        return Optional.ofNullable(quote);
    }

    /** Whether quotations of all articles are listed, not only of the one in front. */
    public boolean allArticles() {
        return allArticles;
    }

    /** Sent after any of it changed. */
    public Signal changed() {
        return changed;
    }

    /**
     * Brings an article to the front; a selected quotation of another one is let go.
     *
     * @param id the article's, or none when the last one was closed
     */
    public void showArticle(Optional<String> id) {
        @Nullable String shown = id.orElse(null);
        boolean keeps = quote == null || quote.articleId().equals(shown);
        if (!java.util.Objects.equals(article, shown) || !keeps) {
            article = shown;
            quote = keeps ? quote : null;
            changed.send();
        }
    }

    /** Selects a quotation and brings its article to the front. */
    public void select(QuoteRef wanted) {
        if (!wanted.equals(quote) || !wanted.articleId().equals(article)) {
            article = wanted.articleId();
            quote = wanted;
            changed.send();
        }
    }

    /** Lets the selected quotation go. */
    public void clear() {
        if (quote != null) {
            quote = null;
            changed.send();
        }
    }

    /** Lists quotations of all articles, or only of the one in front. */
    public void listAllArticles(boolean all) {
        if (allArticles != all) {
            allArticles = all;
            changed.send();
        }
    }

    /** What is to be listed now. */
    public List<QuoteRow> listed() {
        return allArticles ? session.quotes() : article().map(QuoteRow::of).orElse(List.of());
    }

    /**
     * The quotation that follows in the article in front, in the order of the text.
     *
     * @param step 1 for the next, -1 for the one before
     * @return the first or the last where none is selected; none behind the last or before the
     *     first
     */
    public Optional<QuoteRef> neighbour(int step) {
        if (article().isEmpty()) {
            return Optional.empty();
        }
        AnalysedArticle shown = article().get();
        List<Quote> quotes = shown.quotes();
        int from = quote == null ? (step > 0 ? -1 : quotes.size()) : quote.number();
        int to = from + step;
        return to < 0 || to >= quotes.size()
                ? Optional.empty()
                : Optional.of(new QuoteRef(shown.article().id(), to));
    }
}
