package org.quoin.engine.exchange.refi;

import java.util.HashSet;
import java.util.Set;

/**
 * Makes names differ, without regard to small and capital letters: QualCoder keeps one code or
 * source of a name and loses the second.
 */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** The name, or where it is taken the name with a number. */
    String of(String name) {
        String clean = name.replaceAll("\\s+", " ").strip();
        String unique = clean.isEmpty() ? "_" : clean;
        for (int i = 2; !taken.add(unique.toLowerCase(java.util.Locale.ROOT)); i++) {
            unique = clean + " (" + i + ")";
        }
        return unique;
    }
}
