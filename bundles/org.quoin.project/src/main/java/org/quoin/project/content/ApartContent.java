package org.quoin.project.content;

/**
 * Two speakers that a person keeps apart.
 *
 * @param one the key of the one
 * @param other the key of the other, after {@code one} in the order of strings
 */
public record ApartContent(String one, String other) {

    /** The pair in the order of their keys, whichever comes first here. */
    public static ApartContent of(String one, String other) {
        return one.compareTo(other) <= 0
                ? new ApartContent(one, other)
                : new ApartContent(other, one);
    }
}
