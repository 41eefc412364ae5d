package org.quoin.api.text;

/**
 * An interval of an article's text, end exclusive, counted in UTF-16 units of {@link String}.
 *
 * <p>A span never splits what it names: {@code text.substring(start, end)} is the quotation, to the
 * character.
 *
 * @param start index of the first unit, at least 0
 * @param end index after the last unit, greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /**
     * @throws IllegalArgumentException if the interval is empty, reversed or starts before 0
     */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not an interval of a text: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /**
     * The text of this span.
     *
     * @param text the article's text that this span belongs to
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether {@code offset} is the index of one of this span's units. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two spans share at least one unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
