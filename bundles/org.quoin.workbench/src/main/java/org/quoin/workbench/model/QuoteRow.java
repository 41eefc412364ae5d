package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/**
 * One quotation as a row of a table.
 *
 * @param article where it stands
 * @param number its place among the article's quotations, from 0
 */
public record QuoteRow(AnalysedArticle article, int number) {

    /** All quotations of an article, in its order. */
    public static List<QuoteRow> of(AnalysedArticle article) {
        List<QuoteRow> rows = new ArrayList<>(article.quotes().size());
        for (int i = 0; i < article.quotes().size(); i++) {
            rows.add(new QuoteRow(article, i));
        }
        return rows;
    }

    /** The quotation. */
    public Quote quote() {
        return article.quotes().get(number);
    }

    /** Its name in the session. */
    public QuoteRef ref() {
        return new QuoteRef(article.article().id(), number);
    }

    /**
     * What was said, on one line: parts that the cue splits are joined by an ellipsis in brackets,
     * so that nobody takes them for one uninterrupted sentence.
     */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (TextSpan span : quote().content()) {
            if (words.length() > 0) {
                words.append(" […] ");
            }
            words.append(span.of(article.article().text()).replace('\n', ' '));
        }
        return words.toString();
    }

    /**
     * The speaker's name, the mention in the text where the speaker is not resolved, or nothing.
     */
    public String speaker() {
        return quote().speaker()
                .map(Speaker::name)
                .or(() -> quote().source().map(span -> span.of(article.article().text())))
                .orElse("");
    }

    /** Role and affiliation, as far as the article gives them. */
    public String position() {
        Optional<Speaker> speaker = quote().speaker();
        String role = speaker.flatMap(Speaker::role).orElse("");
        String affiliation = speaker.flatMap(Speaker::affiliation).orElse("");
        if (role.isEmpty() || affiliation.isEmpty()) {
            return role + affiliation;
        }
        return role + " · " + affiliation;
    }

    /** Confidence in whole per cent. */
    public int percent() {
        return (int) Math.round(quote().confidence() * 100);
    }
}
