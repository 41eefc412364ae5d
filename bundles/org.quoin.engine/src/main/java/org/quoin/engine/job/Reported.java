package org.quoin.engine.job;

import java.util.List;
import java.util.Map;
import org.quoin.api.briefing.SourceNote;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/**
 * What a briefing is to report, before anybody has put it in an order.
 *
 * @param articles with their quotations
 * @param notes what is known of articles as sources, by their ids
 * @param themes the tags of quotations, by the article's id and the quotation; those without any
 *     are not there
 */
public record Reported(
        List<AnalysedArticle> articles,
        Map<String, SourceNote> notes,
        Map<String, Map<Quote, List<String>>> themes) {

    /** Copies the collections. */
    public Reported {
        articles = List.copyOf(articles);
        notes = Map.copyOf(notes);
        themes = Map.copyOf(themes);
    }

    /** Articles of which nothing else is known. */
    public static Reported of(List<AnalysedArticle> articles) {
        return new Reported(articles, Map.of(), Map.of());
    }

    /** The themes of a quotation. */
    List<String> themes(String article, Quote quote) {
        return themes.getOrDefault(article, Map.of()).getOrDefault(quote, List.of());
    }
}
