package org.quoin.project.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.Quote;

/**
 * An article with all that belongs to it.
 *
 * @param article the article
 * @param quotations by ordinal
 * @param lastOrdinal the highest ordinal that was ever given to a quotation of it: later ones get
 *     higher ones, so that none comes twice
 * @param offers by the ordinal of their quotation
 * @param problems what was wrong when it was imported and analysed
 */
public record ArticleContent(
        Article article,
        List<QuotationContent> quotations,
        int lastOrdinal,
        List<OfferContent> offers,
        List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a span lies outside the text, an ordinal is given twice
     *     or is higher than the last, or an offer is about a quotation that is not here
     */
    public ArticleContent {
        Set<Integer> ordinals = new HashSet<>();
        for (QuotationContent each : quotations) {
            int ordinal = each.ordinal();
            if (ordinal < 1 || ordinal > lastOrdinal || !ordinals.add(ordinal)) {
                throw new IllegalArgumentException("the quotation number " + ordinal + " is wrong");
            }
            checkInside(article, each.quote());
        }
        for (OfferContent each : offers) {
            if (!ordinals.contains(each.ordinal())) {
                throw new IllegalArgumentException(
                        "an offer is about the quotation " + each.ordinal() + ", which is missing");
            }
            each.alternative().ifPresent(quote -> checkInside(article, quote));
        }
        quotations = List.copyOf(quotations);
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
    }

    private static void checkInside(Article article, Quote quote) {
        int length = article.text().length();
        if (quote.extent().end() > length
                || quote.source().filter(each -> each.end() > length).isPresent()
                || quote.cue().filter(each -> each.end() > length).isPresent()) {
            throw new IllegalArgumentException(
                    "a part of a quotation lies outside the article's text");
        }
    }
}
