package org.quoin.project.model;

import org.quoin.api.briefing.Section;

/** What stands in a draft of a briefing. */
public sealed interface DraftContent {

    /** The words that a person gave it, possibly none. */
    String words();

    /**
     * The heading of a section, to which all belongs that follows it up to the next one.
     *
     * @param words its title
     * @param level 1 and deeper, as {@link Section#level()}
     */
    record Heading(String words, int level) implements DraftContent {

        /**
         * @throws IllegalArgumentException if there is no such level
         */
        public Heading {
            if (level < 1 || level > Section.DEEPEST) {
                throw new IllegalArgumentException("no section has level " + level);
            }
        }
    }

    /**
     * The author's own text.
     *
     * @param words its paragraphs, parted by line ends
     */
    record OwnText(String words) implements DraftContent {}

    /**
     * A quotation of the project.
     *
     * @param quotation its number
     * @param words what the author says of it
     */
    record OfQuotation(long quotation, String words) implements DraftContent {}

    /**
     * An article of the project, with those of its quotations that were not rejected.
     *
     * @param article its number
     * @param words what the author says of it
     */
    record OfArticle(long article, String words) implements DraftContent {}
}
