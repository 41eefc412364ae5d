package org.quoin.project.content;

import java.util.List;
import java.util.Optional;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Translation;
import org.quoin.project.model.DraftHead;

/**
 * A draft of a briefing.
 *
 * @param name unique within the project
 * @param head what is said of the briefing
 * @param items what stands in it, in order
 */
public record BriefingContent(String name, DraftHead head, List<Item> items) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public BriefingContent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a briefing needs a name");
        }
        items = List.copyOf(items);
    }

    /** Something that stands in a draft. */
    public sealed interface Item {}

    /**
     * A section.
     *
     * @param level 1 and deeper
     * @param words its title
     * @param annex whether it is one
     */
    public record Heading(int level, String words, boolean annex) implements Item {}

    /**
     * The author's own text.
     *
     * @param words its paragraphs, parted by line ends
     */
    public record OwnText(String words) implements Item {}

    /**
     * A quotation.
     *
     * @param article the id of its article
     * @param ordinal its number within the article
     * @param quoted its parts, as they stand in the text: where they are others, it is another one
     * @param words what the author says of it
     * @param translation what it says in the reader's language
     */
    public record OfQuotation(
            String article,
            int ordinal,
            List<String> quoted,
            String words,
            Optional<Translation> translation)
            implements Item {

        /** Copies the list. */
        public OfQuotation {
            quoted = List.copyOf(quoted);
        }
    }

    /**
     * An article.
     *
     * @param article its id
     * @param words what the author says of it
     */
    public record OfArticle(String article, String words) implements Item {}

    /**
     * A picture of an article.
     *
     * @param article its id
     * @param picture which of its pictures, from 0
     * @param words what the author says of it
     */
    public record OfPicture(String article, int picture, String words) implements Item {}

    /**
     * A picture that the author brings. Its bytes go another way.
     *
     * @param sha256 of its bytes
     * @param mediaType such as {@code image/png}
     * @param words the line under it
     * @param alternative what it shows
     * @param credit whose it is
     */
    public record OwnPicture(
            String sha256, String mediaType, String words, String alternative, String credit)
            implements Item {

        /**
         * @throws IllegalArgumentException if that is no hash
         */
        public OwnPicture {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("no picture has the hash " + sha256);
            }
        }
    }

    /**
     * A chart.
     *
     * @param subject what quotations are counted by
     * @param words its title
     */
    public record OfChart(ChartSubject subject, String words) implements Item {}

    /**
     * A key judgement.
     *
     * @param words what is judged
     * @param likelihood how likely it is
     * @param confidence how well founded the judgement is
     */
    public record Judgement(
            String words, Optional<Likelihood> likelihood, Optional<ConfidenceLevel> confidence)
            implements Item {}
}
