package org.quoin.workbench.pictures.draw;

import java.util.List;
import org.quoin.workbench.model.QuoteScope;

/**
 * A part of a picture that stands for quotations: pointing at it names it, choosing it lists them.
 *
 * @param area where it is looked for
 * @param row its place in the order of the arrow keys, from above
 * @param column its place in that order within its row, from the left
 * @param name says what it stands for and how many quotations those are
 * @param count how many, more than none
 * @param scope finds them
 * @param shapes what is painted
 */
public record Mark(
        Area area,
        int row,
        int column,
        String name,
        int count,
        QuoteScope scope,
        List<Shape> shapes) {

    /** Copies the list. */
    public Mark {
        shapes = List.copyOf(shapes);
    }
}
