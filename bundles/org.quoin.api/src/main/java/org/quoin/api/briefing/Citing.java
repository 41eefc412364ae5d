package org.quoin.api.briefing;

import java.util.Optional;

/**
 * How a briefing cites.
 *
 * @param notes where the notes stand
 * @param style of a bibliography, by which exporters know it, such as {@code apa}; none: there is
 *     no bibliography beside the list of sources
 * @param zotero whether citations and bibliography are fields that Zotero keeps up to date
 */
public record Citing(Notes notes, Optional<String> style, boolean zotero) {

    /** Where notes stand. */
    public enum Notes {
        FOOTNOTES,
        ENDNOTES
    }

    /** Footnotes alone. */
    public static final Citing FOOTNOTES = new Citing(Notes.FOOTNOTES, Optional.empty(), false);

    /**
     * @throws IllegalArgumentException if the style's name is blank
     */
    public Citing {
        if (style.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a style of citing needs a name");
        }
    }
}
