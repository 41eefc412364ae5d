package org.quoin.project.text;

import java.util.Arrays;

/**
 * A text as it is compared with another for likeness: its letters and digits in their order, small,
 * of one width, Chinese ones in their simplified form; spaces, marks and punctuation gone, which
 * every outlet sets in its own way. Two texts are alike as far as they share runs of {@value #GRAM}
 * of these, in any script.
 */
public final class LetterText {

    /** Letters and digits that make a run. */
    public static final int GRAM = 5;

    private static final LetterTable TABLE = new LetterTable();
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String letters;
    private long[] grams = {};

    private LetterText(String letters) {
        this.letters = letters;
    }

    /** The letters and digits of a text. */
    public static LetterText of(String text) {
        return new LetterText(TABLE.letters(text));
    }

    /** How many letters and digits, in UTF-16. */
    public int length() {
        return letters.length();
    }

    /** How many of these are Chinese, Japanese or Korean. */
    int eastAsian() {
        return (int) letters.chars().filter(NameFold::isEastAsian).count();
    }

    /** Whether both have the same letters and digits in the same order. */
    public boolean isSame(LetterText other) {
        return letters.equals(other.letters);
    }

    /** The same for texts with the same letters and digits, and hardly ever for others. */
    public long fingerprint() {
        long hash = letters.length();
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * MULTIPLIER + letters.charAt(i) + 1;
        }
        return mixed(hash);
    }

    /** A hash of each run in the text's order, repeated ones too; of all of it if it is shorter. */
    long[] runs() {
        // An array: five looks at each letter cost a method call each in a string.
        char[] each = letters.toCharArray();
        int count = Math.max(letters.isEmpty() ? 0 : 1, each.length - GRAM + 1);
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            int end = Math.min(i + GRAM, each.length);
            for (int j = i; j < end; j++) {
                hash = (hash + each[j]) * MULTIPLIER;
            }
            runs[i] = mixed(hash);
        }
        return runs;
    }

    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }

    /**
     * Which share of all different runs of both texts both have (their Jaccard index): 0..1, and 1
     * only where the letters and digits are the same.
     */
    public double likeness(LetterText other) {
        if (isSame(other)) {
            return 1;
        }
        long[] mine = distinct();
        long[] others = other.distinct();
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < others.length) {
            if (mine[i] == others[j]) {
                shared++;
                i++;
                j++;
            } else if (mine[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = mine.length + others.length - shared;
        return all == 0 ? 0 : Math.min((double) shared / all, Math.nextDown(1.0));
    }

    private long[] distinct() {
        if (grams.length == 0) {
            long[] sorted = runs();
            Arrays.sort(sorted);
            int count = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[count++] = sorted[i];
                }
            }
            grams = Arrays.copyOf(sorted, count);
        }
        return grams;
    }
}
