package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words to be found at a place in a text: the longest that begins or ends there. */
final class WordIndex {

    private static final String[] NONE = {};

    private final Set<String> words;
    private final Table byFirst;
    private final Table byLast;

    WordIndex(Collection<String> words) {
        this.words = new HashSet<>(words);
        byFirst = new Table(this.words, true);
        byLast = new Table(this.words, false);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /**
     * The length of the longest word that begins at {@code from} and ends by {@code to}; else 0.
     */
    int longest(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        for (String word : byFirst.at(text.charAt(from))) {
            if (from + word.length() <= to && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /**
     * The length of the longest word that ends at {@code to} and begins at or after {@code from}.
     */
    int longestBefore(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        for (String word : byLast.at(text.charAt(to - 1))) {
            if (to - word.length() >= from && text.startsWith(word, to - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Words by one of their characters, the longest first; open addressing, no boxing. */
    private static final class Table {
        private final char[] keys;
        private final String[][] lists;
        private final int mask;

        Table(Set<String> words, boolean first) {
            Map<Character, List<String>> grouped = new TreeMap<>();
            for (String word : words) {
                char key = first ? word.charAt(0) : word.charAt(word.length() - 1);
                grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
            }
            int size = Integer.highestOneBit(Math.max(4, grouped.size() * 2)) * 2;
            mask = size - 1;
            keys = new char[size];
            lists = new String[size][];
            for (Map.Entry<Character, List<String>> entry : grouped.entrySet()) {
                List<String> list = entry.getValue();
                list.sort(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()));
                int slot = entry.getKey() & mask;
                while (lists[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                keys[slot] = entry.getKey();
                lists[slot] = list.toArray(NONE);
            }
        }

        String[] at(char c) {
            int slot = c & mask;
            while (lists[slot] != null) {
                if (keys[slot] == c) {
                    return lists[slot];
                }
                slot = (slot + 1) & mask;
            }
            return NONE;
        }
    }
}
