package org.quoin.project.store;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of a list hold words that somebody types above it: each word in some cell of the row,
 * anywhere within it, in any letter case. The words of texts are a matter of the search, not of
 * this.
 */
public final class CellWords {

    private CellWords() {}

    /** The words of what was typed; none where it is blank. */
    public static List<String> of(String typed) {
        String trimmed = typed.strip();
        return trimmed.isEmpty() ? List.of() : List.of(trimmed.split("\\s+"));
    }

    /** Numbers of articles with a word in their title, outlet, day or one of their authors. */
    public static BitSet articles(Reading reading, String word) {
        Set<String> patterns = patterns(word);
        return numbers(
                reading,
                "SELECT number FROM article WHERE "
                        + like(patterns, "title", "site", "day")
                        + " UNION ALL SELECT article FROM author WHERE "
                        + like(patterns, "name"),
                patterns,
                4);
    }

    /**
     * Numbers of quotations with a word in the name, role or affiliation of their speaker, in his
     * name in the register, or in the title or outlet of their article.
     */
    public static BitSet quotations(Reading reading, String word) {
        Set<String> patterns = patterns(word);
        return numbers(
                reading,
                "SELECT number FROM quote WHERE appearance IN (SELECT number FROM appearance WHERE "
                        + like(patterns, "name", "role", "affiliation")
                        + " UNION ALL SELECT number FROM appearance WHERE speaker IN (SELECT number"
                        + " FROM speaker WHERE "
                        + like(patterns, "name")
                        + ")"
                        + ") UNION ALL SELECT number FROM quote WHERE article IN (SELECT number"
                        + " FROM article WHERE "
                        + like(patterns, "title", "site")
                        + ")",
                patterns,
                6);
    }

    private static BitSet numbers(Reading reading, String sql, Set<String> patterns, int cells) {
        Object[] arguments =
                Collections.nCopies(cells, patterns).stream().flatMap(Set::stream).toArray();
        BitSet found = new BitSet();
        reading.sql().each(sql, row -> found.set(row.getInt(1)), arguments);
        return found;
    }

    private static String like(Set<String> patterns, String... cells) {
        return List.of(cells).stream()
                .flatMap(cell -> patterns.stream().map(each -> cell + " LIKE ? ESCAPE '\\'"))
                .collect(Collectors.joining(" OR "));
    }

    /**
     * SQLite compares without letter case in ASCII alone; a word of another alphabet is looked for
     * as it was typed, small, capital, and with a capital at its head.
     */
    private static Set<String> patterns(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String capital = word.toUpperCase(Locale.ROOT);
        int head = Character.charCount(small.codePointAt(0));
        Set<String> words = new LinkedHashSet<>();
        if (word.chars().anyMatch(unit -> unit > 0x7f)) {
            words.add(word);
            words.add(capital);
            words.add(small.substring(0, head).toUpperCase(Locale.ROOT) + small.substring(head));
        }
        words.add(small);
        return words.stream()
                .map(each -> "%" + each.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of some numbers that are in a set, in their order. */
    public static long[] keep(long[] numbers, BitSet wanted) {
        long[] kept = new long[numbers.length];
        int count = 0;
        for (long number : numbers) {
            if (wanted.get((int) number)) {
                kept[count++] = number;
            }
        }
        return java.util.Arrays.copyOf(kept, count);
    }
}
