package org.quoin.project.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * What is indexed of an article.
 *
 * @param number its number in the project
 * @param day on which it was published
 * @param site the outlet
 * @param language BCP 47 as stored; empty where unknown
 * @param title its title
 * @param text its text
 * @param quotes its quotations, rejected ones included, as the text runs
 */
record IndexedArticle(
        long number,
        Optional<LocalDate> day,
        Optional<String> site,
        String language,
        String title,
        String text,
        List<IndexedArticle.Quoted> quotes) {

    /**
     * A quotation.
     *
     * @param number its number in the project
     * @param content its spans in the article's text, UTF-16
     */
    record Quoted(long number, List<TextSpan> content) {}

    IndexedArticle {
        quotes = List.copyOf(quotes);
    }
}
