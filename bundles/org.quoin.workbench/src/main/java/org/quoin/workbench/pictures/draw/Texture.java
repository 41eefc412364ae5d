package org.quoin.workbench.pictures.draw;

/** How an area is filled, so that nobody has to tell colours apart. */
public enum Texture {
    /** All of it. */
    SOLID,
    /** Lines that rise. */
    RISING,
    /** Dots. */
    DOTS,
    /** Lines that fall. */
    FALLING,
    /** Lines that rise and lines that fall. */
    CROSSED;

    /** The distance from one line, or dot, to the next, in points. */
    public static final int DISTANCE = 6;

    /** How strong the ground is, behind lines and dots. */
    public static final double GROUND = 0.22;
}
