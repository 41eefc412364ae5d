package org.quoin.workbench.inspector;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.quoin.project.model.Tag;

/** The colours of tags: those that people gave, and one for each that has none yet. */
final class TagColours {

    /** Told apart in both themes, and by most of those who see fewer colours. */
    static final List<String> OFFERED =
            List.of(
                    "#2f6fab", "#b4530a", "#15803d", "#a21caf", "#c2410c", "#0f766e", "#7c3aed",
                    "#be123c", "#4d7c0f");

    private TagColours() {}

    /** The colour of a tag. */
    static RGB of(Tag tag) {
        String given =
                tag.colour().matches("#[0-9a-fA-F]{6}")
                        ? tag.colour()
                        : OFFERED.get((int) (tag.number() % OFFERED.size()));
        return rgb(given);
    }

    /** The colour that is written so, such as {@code #2f6fab}. */
    static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** How a colour is written. */
    static String hex(RGB colour) {
        return String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
