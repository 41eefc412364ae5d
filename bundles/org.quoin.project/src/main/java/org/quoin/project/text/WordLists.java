package org.quoin.project.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word lists of this package: sections that begin with {@code [name]}, words between spaces,
 * kept as {@link NameFold} folds them.
 */
final class WordLists {

    private static final Pattern SPACES = Pattern.compile(" +");

    private final Map<String, Set<String>> sections = new HashMap<>();

    /**
     * @param file a resource of this package
     */
    WordLists(String file) {
        Set<String> section = new HashSet<>();
        for (String line : lines(file)) {
            if (line.charAt(0) == '[') {
                section =
                        sections.computeIfAbsent(
                                line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                for (String word : SPACES.split(line, -1)) {
                    section.add(NameFold.folded(word));
                }
            }
        }
    }

    /** The words of a section, which there must be. */
    Set<String> section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    /** The lines of a resource without comments and blank ones. */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is not in this bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
