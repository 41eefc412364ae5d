package org.quoin.api.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/**
 * What a briefing says. Whoever writes it to a file adds layout, never content; and leaves nothing
 * of it out. Programs that only read briefings are not touched by parts that later versions add.
 *
 * @param title on the cover, in the header and in the file's properties
 * @param marking handling marking (TLP or free) on every page, such as {@code TLP:AMBER}
 * @param date the day the briefing speaks of; given, never the clock's, so that the same inputs
 *     give the same bytes
 * @param preparedBy who prepared it; only ever what the user gave
 * @param language of the labels and of the author's own words
 * @param articles the sources, in the order in which they are numbered; where there is an outline,
 *     each with the quotations that are to be had from it
 * @param outline the sections, in order; none: all articles are reported one after the other
 */
public record Briefing(
        String title,
        Optional<String> marking,
        Optional<LocalDate> date,
        Optional<String> preparedBy,
        Locale language,
        List<AnalysedArticle> articles,
        List<Section> outline) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the title is blank, if there is neither an article nor an
     *     outline, or if the outline is not one: its levels leave one out, a section lacks its
     *     title, or a block is about an article or a quotation that the briefing has not
     */
    public Briefing {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a briefing needs a title");
        }
        articles = List.copyOf(articles);
        outline = List.copyOf(outline);
        if (articles.isEmpty() && outline.isEmpty()) {
            throw new IllegalArgumentException("a briefing needs at least one article or section");
        }
        checkHeadings(outline);
        if (!outline.isEmpty()) {
            checkBlocks(articles, outline);
        }
    }

    /** A briefing that reports articles one after the other. */
    public Briefing(
            String title,
            Optional<String> marking,
            Optional<LocalDate> date,
            Optional<String> preparedBy,
            Locale language,
            List<AnalysedArticle> articles) {
        this(title, marking, date, preparedBy, language, articles, List.of());
    }

    private static void checkHeadings(List<Section> outline) {
        int level = 0;
        for (int i = 0; i < outline.size(); i++) {
            Section section = outline.get(i);
            if (section.level() > level + 1) {
                throw new IllegalArgumentException(
                        "the section \"" + section.title() + "\" has no section around it");
            }
            level = section.level();
            if (i > 0 && section.title().isBlank()) {
                throw new IllegalArgumentException("section " + (i + 1) + " has no title");
            }
        }
    }

    private static void checkBlocks(List<AnalysedArticle> articles, List<Section> outline) {
        Map<String, Set<Quote>> quotes = new HashMap<>();
        for (AnalysedArticle each : articles) {
            if (quotes.put(each.article().id(), new HashSet<>(each.quotes())) != null) {
                throw new IllegalArgumentException(
                        "the article " + each.article().id() + " is there twice");
            }
        }
        for (Section section : outline) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.OfArticle of) {
                    quotes(quotes, of.article());
                } else if (block instanceof Block.Quotation quotation
                        && !quotes(quotes, quotation.article()).contains(quotation.quote())) {
                    throw new IllegalArgumentException(
                            "the briefing lacks a quotation that its outline has of "
                                    + quotation.article());
                }
            }
        }
    }

    private static Set<Quote> quotes(Map<String, Set<Quote>> quotes, String article) {
        Set<Quote> found = quotes.get(article);
        if (found == null) {
            throw new IllegalArgumentException("the briefing lacks the article " + article);
        }
        return found;
    }
}
