package org.quoin.shipped;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a library says about its licences: in its manifest, in the pom inside it and in the files
 * that carry texts of licences.
 *
 * @param licences the licences that could be told, each with the place that says so; a licence is
 *     the beginning of its SPDX identifier, as far as it could be told ({@code BSD})
 * @param unknown statements that mean no licence known here, with their places
 */
public record Statements(Map<String, Set<String>> licences, Set<String> unknown) {

    /** Nothing is said. */
    public static final Statements NONE = new Statements(Map.of(), Set.of());

    /** Copies both. */
    public Statements {
        licences = Map.copyOf(licences);
        unknown = Set.copyOf(unknown);
    }

    /**
     * The licences in a sentence.
     *
     * @return for people, in a fixed order
     */
    public String told() {
        if (licences.isEmpty()) {
            return unknown.isEmpty() ? "nothing" : "what is not understood: " + joined(unknown);
        }
        return joined(
                licences.entrySet().stream()
                        .map(each -> each.getKey() + " (" + joined(each.getValue()) + ")")
                        .toList());
    }

    private static String joined(Collection<String> several) {
        return String.join(", ", new TreeSet<>(several));
    }
}
