package org.quoin.workbench.pictures.draw;

/**
 * A rectangle, in points; y grows downwards.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width not negative
 * @param height not negative
 */
public record Area(double x, double y, double width, double height) {

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether a place lies in it. */
    public boolean contains(double atX, double atY) {
        return atX >= x && atX < right() && atY >= y && atY < bottom();
    }

    /** Whether nothing of another lies outside it; a hundredth of a point does not count. */
    public boolean encloses(Area other) {
        return other.x >= x - 0.01
                && other.y >= y - 0.01
                && other.right() <= right() + 0.01
                && other.bottom() <= bottom() + 0.01;
    }

    /** Whether they have more than a hundredth of a point in common. */
    public boolean overlaps(Area other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > 0.01
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > 0.01;
    }
}
