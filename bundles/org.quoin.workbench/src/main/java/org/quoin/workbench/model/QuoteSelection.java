package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;

/**
 * What the user looks at: the article in front, the selected quotations, and whether the list of
 * quotations shows one article or all. The parts of the window follow it and so each other. Used on
 * the user interface's thread only.
 */
public final class QuoteSelection {

    private final Desk desk;
    private final Signal changed = new Signal();
    private OptionalLong article = OptionalLong.empty();
    private @Nullable QuoteRef quote;
    private Set<Long> several = Set.of();
    private boolean allArticles;
    private @Nullable QuoteScope scope;

    /**
     * @param desk whose quotations are selected
     */
    public QuoteSelection(Desk desk) {
        this.desk = desk;
    }

    /** The number of the article in front, if one is open. */
    public OptionalLong article() {
        return article;
    }

    /** The selected quotation, or the one that was selected before several were. */
    public Optional<QuoteRef> quote() {
        return Optional.ofNullable(quote);
    }

    /** What a command works on: several quotations, or the selected one, or none. */
    public Set<Long> chosen() {
        return several.isEmpty()
                ? quote().map(each -> Set.of(each.quote())).orElse(Set.of())
                : several;
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
     * @param number the article's, or none when the last one was closed
     */
    public void showArticle(OptionalLong number) {
        boolean keeps =
                quote == null || (number.isPresent() && number.getAsLong() == quote.article());
        if (!article.equals(number) || !keeps) {
            article = number;
            if (!keeps) {
                quote = null;
                several = Set.of();
            }
            changed.send();
        }
    }

    /** Selects a quotation and brings its article to the front. */
    public void select(QuoteRef wanted) {
        if (!wanted.equals(quote)
                || !article.equals(OptionalLong.of(wanted.article()))
                || !several.isEmpty()) {
            article = OptionalLong.of(wanted.article());
            quote = wanted;
            several = Set.of();
            changed.send();
        }
    }

    /**
     * Chooses several quotations, for a command to work on; what is shown stays.
     *
     * @param quotations none or one lets the choice go
     */
    public void choose(Set<Long> quotations) {
        Set<Long> chosen = quotations.size() < 2 ? Set.of() : Set.copyOf(quotations);
        if (!several.equals(chosen)) {
            several = chosen;
            changed.send();
        }
    }

    /** Lets everything go: the project is another one. */
    public void clear() {
        scope = null;
        article = OptionalLong.empty();
        quote = null;
        several = Set.of();
        changed.send();
    }

    /** Lists quotations of all articles, or only of the one in front. */
    public void listAllArticles(boolean all) {
        if (allArticles != all || scope != null) {
            allArticles = all;
            scope = null;
            changed.send();
        }
    }

    /**
     * Lists certain quotations and no others, until {@link #listAllArticles} or another scope:
     * those of a speaker, of a mark in a picture.
     */
    public void listOnly(QuoteScope wanted) {
        if (!wanted.equals(scope)) {
            scope = wanted;
            changed.send();
        }
    }

    /** The quotations that alone are listed, where that was asked for. */
    public Optional<QuoteScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** What is to be listed now; empty where nothing is. */
    public Optional<QuoteFilter> listed() {
        if (scope != null) {
            return Optional.of(scope.filter());
        }
        if (allArticles) {
            return Optional.of(QuoteFilter.ALL);
        }
        return article.isPresent()
                ? Optional.of(QuoteFilter.ALL.ofArticles(article.getAsLong()))
                : Optional.empty();
    }

    /**
     * The quotation that follows in the article in front, in the order of the text.
     *
     * @param step 1 for the next, -1 for the one before
     * @return the first or the last where none is selected; none behind the last or before the
     *     first
     */
    public Optional<QuoteRef> neighbour(int step) {
        return following(step, each -> true);
    }

    /** The next quotation of the article in front that nobody has looked at. */
    public Optional<QuoteRef> nextToReview() {
        return following(1, each -> each.quote().status() == QuoteStatus.PROPOSED);
    }

    private Optional<QuoteRef> following(int step, Predicate<Quotation> wanted) {
        List<Quotation> quotations = quotations();
        int at = step > 0 ? -1 : quotations.size();
        for (int i = 0; i < quotations.size(); i++) {
            if (quote != null && quotations.get(i).number() == quote.quote()) {
                at = i;
            }
        }
        for (int i = at + step; i >= 0 && i < quotations.size(); i += step) {
            if (wanted.test(quotations.get(i))) {
                return Optional.of(new QuoteRef(article.orElseThrow(), quotations.get(i).number()));
            }
        }
        return Optional.empty();
    }

    /** The quotations of the article in front. */
    public List<Quotation> quotations() {
        return article.isEmpty()
                ? List.of()
                : desk.project()
                        .map(each -> each.quotations().of(article.getAsLong()))
                        .orElse(List.of());
    }
}
