package org.quoin.workbench.pictures.draw;

/**
 * What an area is filled with.
 *
 * @param ink the colour
 * @param texture how it is laid on
 * @param strength 1 for the colour itself, 0 for the page's
 */
public record Fill(Ink ink, Texture texture, double strength) {

    /** All of it in one colour. */
    public static Fill solid(Ink ink) {
        return new Fill(ink, Texture.SOLID, 1);
    }
}
