package org.quoin.workbench.pictures.draw;

/** Knows how wide a text becomes. */
@FunctionalInterface
public interface Ruler {

    /** The width of one line, in points. */
    double width(String text, Lettering lettering);
}
