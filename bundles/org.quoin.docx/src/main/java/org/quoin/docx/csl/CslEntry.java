package org.quoin.docx.csl;

import java.util.List;
import org.quoin.docx.flow.Inline;

/**
 * An entry of a bibliography.
 *
 * @param source the number of its source
 * @param inlines what it says
 */
public record CslEntry(int source, List<Inline> inlines) {

    /** Copies the list. */
    public CslEntry {
        inlines = List.copyOf(inlines);
    }

    /** What it says, without looks and links. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Inline each : inlines) {
            if (each instanceof Inline.Words words) {
                text.append(words.text());
            } else if (each instanceof Inline.Link link) {
                text.append(link.words().text());
            }
        }
        return text.toString();
    }
}
