package org.quoin.api.briefing;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;

/**
 * What stands in a section of a briefing. Further kinds will come: who meets one that they do not
 * know refuses the briefing in plain words, for a briefing that lacks something without saying so
 * is worse than none.
 */
public sealed interface Block permits Block.OwnText, Block.Quotation, Block.OfArticle {

    /**
     * The author's own words, in the briefing's language.
     *
     * @param paragraphs in order, none of them blank
     */
    record OwnText(List<String> paragraphs) implements Block {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no paragraph, or a blank one
         */
        public OwnText {
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("an own text needs words");
            }
        }

        /** The paragraphs of a text that parts them by line ends; none where it is blank. */
        public static List<String> paragraphs(String text) {
            return text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        }
    }

    /**
     * One quotation. Whoever writes it takes its words from its article, character by character,
     * and cites it.
     *
     * @param article the id of its article, which is among the briefing's
     * @param quote one of those that the briefing has of that article
     * @param comment what the author says of it, for the reader; never blank
     */
    record Quotation(String article, Quote quote, Optional<String> comment) implements Block {

        /**
         * @throws IllegalArgumentException if the comment is blank, or a person said that it is no
         *     quotation
         */
        public Quotation {
            checkComment(comment);
            if (quote.status() == QuoteStatus.REJECTED) {
                throw new IllegalArgumentException("a rejected quotation is none");
            }
        }
    }

    /**
     * An article: what it is, and the quotations that the briefing has of it.
     *
     * @param article its id, which is among the briefing's
     * @param comment what the author says of it, for the reader; never blank
     */
    record OfArticle(String article, Optional<String> comment) implements Block {

        /**
         * @throws IllegalArgumentException if the comment is blank
         */
        public OfArticle {
            checkComment(comment);
        }
    }

    private static void checkComment(Optional<String> comment) {
        if (comment.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a comment needs words");
        }
    }
}
