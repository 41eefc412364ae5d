package org.quoin.workbench.pictures.draw;

/**
 * How much room there is for a picture.
 *
 * @param width about as wide it becomes; wider where there is much to show
 * @param height what it should not be higher than, where that can be chosen
 * @param titled whether it says itself what it is about
 */
public record Room(double width, double height, boolean titled) {

    /** On a page that is read upright. */
    public static final Room OF_FILE = new Room(900, 480, true);

    /** In a part of the window, whose controls say what is shown. */
    public static Room ofWindow(double width, double height) {
        return new Room(width, height, false);
    }
}
