package org.quoin.api.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoin.api.article.ImageData;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;

/**
 * What stands in a section of a briefing. Further kinds will come: who meets one that they do not
 * know refuses the briefing in plain words, for a briefing that lacks something without saying so
 * is worse than none.
 */
public sealed interface Block
        permits Block.OwnText,
                Block.Quotation,
                Block.OfArticle,
                Block.OfPicture,
                Block.OwnPicture,
                Block.OfChart {

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
     * @param translation what it says in the reader's language
     */
    record Quotation(
            String article,
            Quote quote,
            Optional<String> comment,
            Optional<Translation> translation)
            implements Block {

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

        /** One without a translation. */
        public Quotation(String article, Quote quote, Optional<String> comment) {
            this(article, quote, comment, Optional.empty());
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

    /**
     * A picture of an article, with its caption, credit and alternative text.
     *
     * @param article the id of the article, which is among the briefing's
     * @param number which of its pictures, from 0; the article has that many
     * @param comment what the author says of it, for the reader; never blank
     */
    record OfPicture(String article, int number, Optional<String> comment) implements Block {

        /**
         * @throws IllegalArgumentException if the number is negative or the comment blank
         */
        public OfPicture {
            if (number < 0) {
                throw new IllegalArgumentException("no picture has the number " + number);
            }
            checkComment(comment);
        }
    }

    /**
     * A picture that the author brings: of no article of the briefing.
     *
     * @param data its bytes
     * @param caption the line under it, in the briefing's language; never blank
     * @param alternative what it shows, for who cannot see it; never blank
     * @param credit whose it is; never blank
     */
    record OwnPicture(
            ImageData data,
            Optional<String> caption,
            Optional<String> alternative,
            Optional<String> credit)
            implements Block {

        /**
         * @throws IllegalArgumentException if something that is said of it is blank
         */
        public OwnPicture {
            if (Stream.of(caption, alternative, credit)
                    .flatMap(Optional::stream)
                    .anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("what is said of a picture needs words");
            }
        }
    }

    /**
     * A chart of the briefing's quotations.
     *
     * @param subject what they are counted by
     * @param title above it; else a general one in the language of the labels; never blank
     */
    record OfChart(ChartSubject subject, Optional<String> title) implements Block {

        /**
         * @throws IllegalArgumentException if the title is blank
         */
        public OfChart {
            if (title.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("a chart's title needs words");
            }
        }
    }

    private static void checkComment(Optional<String> comment) {
        if (comment.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a comment needs words");
        }
    }
}
