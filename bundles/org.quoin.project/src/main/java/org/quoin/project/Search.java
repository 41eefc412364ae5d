package org.quoin.project;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.quoin.project.model.SearchHits;
import org.quoin.project.model.SearchQuery;
import org.quoin.project.store.ProjectIndex;
import org.quoin.project.store.Store;
import org.quoin.project.store.TextSearcher;
import org.quoin.project.text.QueryParser;
import org.quoin.project.text.TextSearch;

/**
 * Finds words in articles and quotations, in every language. What is found is exactly what {@link
 * org.quoin.project.text.TextSearch} says of each text, whatever state the index is in.
 */
public final class Search {

    private final ProjectIndex index;
    private final QueryParser parser = new QueryParser();

    Search(Store store) {
        this.index = store.index();
    }

    /**
     * Reads what a person types: words and characters, {@code "phrases"}, {@code -excluded}, {@code
     * beginnings*}. Empty where nothing is looked for yet.
     */
    public Optional<SearchQuery> parse(String typed) {
        return parser.parse(typed);
    }

    /**
     * Articles in whose title or text every term occurs.
     *
     * @param filter conditions on the article (number, outlet, language, day), and on quotations:
     *     an article passes if one of its quotations meets all of those
     * @param limit at most so many hits, the newest articles first
     */
    public SearchHits<ArticleHit> articles(SearchQuery query, QuoteFilter filter, int limit) {
        return TextSearcher.articles(index, query, filter, limit);
    }

    /**
     * Quotations in whose words every term occurs.
     *
     * @param filter which quotations
     * @param limit at most so many hits, the newest articles first
     */
    public SearchHits<QuoteHit> quotations(SearchQuery query, QuoteFilter filter, int limit) {
        return TextSearcher.quotations(index, query, filter, limit);
    }

    /**
     * The numbers of all quotations in whose words every term occurs, as {@link #quotations} finds
     * them, but however many.
     */
    BitSet numbers(SearchQuery query, QuoteFilter filter, Progress wanted) {
        return TextSearcher.numbers(index, query, filter, wanted);
    }

    /**
     * All places in a text where terms occur, UTF-16, to be marked when an article is shown; places
     * that overlap or touch are one.
     */
    public List<TextSpan> spans(SearchQuery query, String text) {
        return new TextSearch(query).spans(text);
    }

    /**
     * All places in an article's text where terms occur, UTF-16; none where the article is gone.
     *
     * @param article its number
     */
    public List<TextSpan> spans(SearchQuery query, long article) {
        return TextSearcher.spans(index, query, article);
    }

    /**
     * Whether the index lacks so much that the next search will bring it up to date first, or, in a
     * project that is only read, be slow: after a long import. Then {@link #prepare} is worth
     * showing.
     */
    public boolean isBehind() {
        return index.isBehind();
    }

    /**
     * Brings the index up to date, as every search does by itself where much has changed; best
     * called after a batch of changes, with somebody to tell.
     *
     * @param progress hears how many articles are done
     * @throws java.util.concurrent.CancellationException if that was asked for; what was done stays
     */
    public void prepare(Progress progress) {
        index.catchUp(progress);
    }
}
