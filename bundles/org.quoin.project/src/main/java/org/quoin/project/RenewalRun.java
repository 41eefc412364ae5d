package org.quoin.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Quotation;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.Database;
import org.quoin.project.store.DraftItemTable;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Transaction;

/**
 * Articles being put in the place of those that are there, as they are read from their originals
 * once more. What people did is kept: each quotation that they accepted, corrected, made, tagged,
 * wrote a note about or put into a briefing stands at its new place afterwards. Where one of them
 * would not, the article stays as it is. What was stored stays whatever happens. One thread uses
 * it.
 */
public final class RenewalRun {

    /** What became of an article. */
    public enum Outcome {
        /** It reads now as it did before; nothing was stored. */
        SAME,
        /** The new one stands in its place. */
        RENEWED,
        /** It stays, because words of it are quoted that the new one does not have. */
        KEPT,
        /** It is not in the project any more. */
        GONE
    }

    /**
     * What became of an article.
     *
     * @param what happened
     * @param number of the article that is there now; 0 where none is
     * @param lost the words for which it stays; empty elsewhere
     */
    public record Renewal(Outcome what, long number, List<String> lost) {

        /** Copies the list. */
        public Renewal {
            lost = List.copyOf(lost);
        }
    }

    private final Database database;
    private final ArticleTable table;
    private final String detail;
    private long action;
    private int renewed;

    RenewalRun(Database database, ArticleTable table, String detail) {
        this.database = database;
        this.table = table;
        this.detail = detail;
    }

    /**
     * Puts an article in the place of another.
     *
     * @param old the number of the one that is there
     * @param anew as it is read now, with what the analysers found in it
     */
    public Renewal renew(long old, AnalysedArticle anew) {
        Renewal[] done = {new Renewal(Outcome.GONE, 0, List.of())};
        action =
                database.append(
                        action,
                        ActionKind.RENEW,
                        detail,
                        transaction -> {
                            Optional<Article> before =
                                    table.withoutPictures(transaction.reading(), old);
                            before.ifPresent(each -> done[0] = renew(transaction, old, each, anew));
                            transaction.things(renewed);
                        });
        return done[0];
    }

    private Renewal renew(Transaction transaction, long old, Article before, AnalysedArticle anew) {
        Article article = anew.article();
        if (readsTheSame(before, article)) {
            return new Renewal(Outcome.SAME, old, List.of());
        }
        OptionalLong same = table.find(transaction.reading(), article.id());
        if (same.isPresent() && same.getAsLong() != old) {
            // Another article of the project is this one already.
            return new Renewal(Outcome.SAME, old, List.of());
        }
        Relocation relocation = new Relocation(before.text(), article.text());
        Set<Long> drafted = new HashSet<>(DraftItemTable.quotationsOf(transaction.reading(), old));
        Map<Long, Quote> moved = new HashMap<>();
        for (Quotation each : QuoteTable.of(transaction.reading(), old)) {
            if (Reconciliation.isTouched(each) || drafted.contains(each.number())) {
                Optional<Quote> there = relocation.of(each.quote());
                there.ifPresent(quote -> moved.put(each.number(), quote));
                if (there.isEmpty() && !isGoneWithItsWords(each, drafted)) {
                    return new Renewal(
                            Outcome.KEPT,
                            old,
                            each.quote().content().stream()
                                    .map(span -> span.of(before.text()))
                                    .toList());
                }
            }
        }
        long number = table.replace(transaction, old, article, anew.problems(), moved);
        Set<String> analysers = new HashSet<>();
        anew.quotes().forEach(each -> analysers.add(each.origin().analyser()));
        new AnalysisRun(database, detail, analysers).reconcile(transaction, number, anew.quotes());
        renewed++;
        return new Renewal(Outcome.RENEWED, number, List.of());
    }

    /** That words are no quotation needs not be known of words that are not there any more. */
    private static boolean isGoneWithItsWords(Quotation quotation, Set<Long> drafted) {
        return quotation.quote().status() == QuoteStatus.REJECTED
                && quotation.tags().isEmpty()
                && quotation.note().isEmpty()
                && !drafted.contains(quotation.number());
    }

    private static boolean readsTheSame(Article before, Article after) {
        return before.text().equals(after.text())
                && before.paragraphs().equals(after.paragraphs())
                && before.title().equals(after.title())
                && before.authors().equals(after.authors())
                && before.credits().equals(after.credits())
                && before.site().equals(after.site())
                && before.published().equals(after.published())
                && before.language().equals(after.language());
    }

    /** Articles that were replaced so far. */
    public int renewed() {
        return renewed;
    }
}
