package org.quoin.shipped;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One library as it is shipped: a jar, a bundle unpacked into a folder, or a jar within a jar.
 *
 * @param name what it calls itself: the symbolic name of a bundle, else the artifact's name
 * @param version as it states it, empty where it states none
 * @param place where it lies, from the folder that was read; {@code !} parts a jar from one in it
 * @param coordinates of the artifact in a Maven repository, where it states them
 * @param sha256 of its bytes in hexadecimal; none of a folder
 * @param says what it says about its licences
 * @param parts the jars in it
 */
public record Part(
        String name,
        String version,
        String place,
        Optional<Coordinates> coordinates,
        Optional<String> sha256,
        Statements says,
        List<Part> parts) {

    /**
     * An artifact of a Maven repository.
     *
     * @param group its group
     * @param artifact its name in the group
     * @param version its version there, which need not be the bundle's
     */
    public record Coordinates(String group, String artifact, String version) {}

    /** Copies the list. */
    public Part {
        parts = List.copyOf(parts);
    }

    /**
     * It and what is in it.
     *
     * @return this one first, then each part with its own
     */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /**
     * Whether it is made in this build.
     *
     * @return whether its name is one of Quoin's
     */
    public boolean isOwn() {
        return name.startsWith("org.quoin.");
    }
}
