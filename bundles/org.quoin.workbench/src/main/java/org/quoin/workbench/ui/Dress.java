package org.quoin.workbench.ui;

import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/**
 * How rows of a table look, their texts apart.
 *
 * @param <T> the rows
 */
@FunctionalInterface
public interface Dress<T> {

    /** The picture of a row's cell, if it has one. */
    Optional<Image> picture(T row, int column);

    /** The colour of a row's texts, where it is not that of the table. */
    default Optional<Color> colour(@SuppressWarnings("unused") T row) {
        return Optional.empty();
    }
}
