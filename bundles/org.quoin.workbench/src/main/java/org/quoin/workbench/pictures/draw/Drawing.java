package org.quoin.workbench.pictures.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A picture, laid out.
 *
 * @param title what it is about
 * @param description what can be seen in it, for those who do not see it
 * @param width in points
 * @param height in points
 * @param ground what is painted first
 * @param marks what stands for quotations, in the order of reading
 */
public record Drawing(
        String title,
        String description,
        double width,
        double height,
        List<Shape> ground,
        List<Mark> marks) {

    /** Copies the lists. */
    public Drawing {
        ground = List.copyOf(ground);
        marks = List.copyOf(marks);
    }

    /** The mark at a place; where several lie, the one that was painted last. */
    public Optional<Mark> at(double x, double y) {
        Mark found = null;
        for (Mark each : marks) {
            if (each.area().contains(x, y)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The next mark in the same row. */
    public Mark beside(Mark from, int step) {
        return marks.stream()
                .filter(each -> each.row() == from.row())
                .filter(each -> (each.column() - from.column()) * step > 0)
                .min(Comparator.comparingInt(each -> Math.abs(each.column() - from.column())))
                .orElse(from);
    }

    /** In the next row that has any, the mark that is nearest by its column. */
    public Mark below(Mark from, int step) {
        return marks.stream()
                .filter(each -> (each.row() - from.row()) * step > 0)
                .min(
                        Comparator.<Mark>comparingInt(each -> Math.abs(each.row() - from.row()))
                                .thenComparingInt(each -> Math.abs(each.column() - from.column())))
                .orElse(from);
    }
}
