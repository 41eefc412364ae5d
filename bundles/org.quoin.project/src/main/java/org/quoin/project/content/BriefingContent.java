package org.quoin.project.content;

import java.util.List;
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
     */
    public record Heading(int level, String words) implements Item {}

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
     */
    public record OfQuotation(String article, int ordinal, List<String> quoted, String words)
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
}
