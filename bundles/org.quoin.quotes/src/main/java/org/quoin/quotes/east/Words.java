package org.quoin.quotes.east;

import java.util.List;

/** Some words of a kind, asked for by how a text begins or ends. */
record Words(List<String> longestFirst) {

    /** Sorts them. */
    Words {
        longestFirst =
                longestFirst.stream()
                        .distinct()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .toList();
    }

    /** The longest that stands at a place of a text; empty if none does. */
    String at(String text, int place) {
        for (String word : longestFirst) {
            if (text.startsWith(word, place)) {
                return word;
            }
        }
        return "";
    }

    /** The longest that a text ends in; empty if it ends in none. */
    String endOf(String text) {
        for (String word : longestFirst) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    /** Whether a text ends in one. */
    boolean end(String text) {
        return !endOf(text).isEmpty();
    }

    /** Whether it is one of them. */
    boolean has(String text) {
        return longestFirst.contains(text);
    }
}
