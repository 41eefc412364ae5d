package org.quoin.project.model;

import java.util.List;
import org.quoin.api.text.TextSpan;

/**
 * A piece of a text on one line, for a list of hits.
 *
 * @param text as it stands in the article, with {@code …} where it was cut; possibly empty
 * @param marks what was found in it, UTF-16 offsets of {@code text}
 */
public record Excerpt(String text, List<TextSpan> marks) {

    /** Copies the list. */
    public Excerpt {
        marks = List.copyOf(marks);
    }
}
