package org.quoin.api.briefing;

import java.util.List;

/**
 * A section of a briefing's outline.
 *
 * @param title its heading; may be blank for the first section only, which then gets a general one
 *     in the language of the labels
 * @param level 1 for one of its own, 2 for one within the nearest section of level 1 above it, and
 *     so on to {@link #DEEPEST}
 * @param blocks what stands in it before the next section, possibly nothing
 */
public record Section(String title, int level, List<Block> blocks) {

    /** Deeper ones nobody can find their way in. */
    public static final int DEEPEST = 3;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public Section {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("no section has level " + level);
        }
        blocks = List.copyOf(blocks);
    }
}
