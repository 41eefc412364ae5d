package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.api.text.TextSpan;

/**
 * Finds words in a text whatever their letter case, their width (full-width Latin letters and half)
 * and the form of their quotation marks. Each unit is compared with one unit, so that offsets are
 * those of the text itself.
 */
public final class TextFind {

    /** So many places of one text are more than anybody goes through. */
    private static final int MOST = 10_000;

    private final String folded;

    /**
     * @param text to be searched
     */
    public TextFind(String text) {
        folded = folded(text);
    }

    /**
     * The places that hold some words, from the first, none within another.
     *
     * @param words nothing is found where there are none
     */
    public List<TextSpan> find(String words) {
        String wanted = folded(words);
        List<TextSpan> found = new ArrayList<>();
        if (wanted.isBlank()) {
            return found;
        }
        for (int at = folded.indexOf(wanted);
                at >= 0 && found.size() < MOST;
                at = folded.indexOf(wanted, at + wanted.length())) {
            found.add(new TextSpan(at, at + wanted.length()));
        }
        return found;
    }

    /**
     * The places that hold any of some words, as {@link #find(String)} finds each, from the first;
     * of two that overlap the one that begins first.
     */
    public List<TextSpan> findAny(List<String> words) {
        List<TextSpan> every =
                words.stream()
                        .flatMap(word -> find(word).stream())
                        .sorted(
                                Comparator.comparingInt(TextSpan::start)
                                        .thenComparing(TextSpan::length, Comparator.reverseOrder()))
                        .toList();
        List<TextSpan> found = new ArrayList<>();
        int end = 0;
        for (TextSpan each : every) {
            if (each.start() >= end && found.size() < MOST) {
                found.add(each);
                end = each.end();
            }
        }
        return found;
    }

    private static String folded(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = folded(units[i]);
        }
        return new String(units);
    }

    private static char folded(char unit) {
        char narrow = unit;
        if (unit >= '\uFF01' && unit <= '\uFF5E') {
            narrow = (char) (unit - '\uFF01' + '!');
        }
        return switch (narrow) {
            case '\u3000', '\u00A0', '\u2009', '\u202F' -> ' ';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> Character.toLowerCase(Character.toUpperCase(narrow));
        };
    }
}
