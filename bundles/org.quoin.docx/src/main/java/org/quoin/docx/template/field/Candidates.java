package org.quoin.docx.template.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Finds the name that was meant where somebody wrote another. */
public final class Candidates {

    private final Properties others = new Properties();

    /** Reads the other words for fields, in English and Chinese. */
    public Candidates() {
        try (InputStream in = Candidates.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IOException("words.properties is missing");
            }
            others.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The nearest of some names: the same in other letters or in another language, or else the one
     * that the fewest typing errors part from what was written.
     *
     * @param written what somebody wrote
     * @param names what it may have been
     */
    public Optional<String> nearest(String written, Collection<String> names) {
        String plain = plain(written);
        for (String name : names) {
            if (plain(name).equals(plain) || isOther(name, plain)) {
                return Optional.of(name);
            }
        }
        int best = 1 + plain.codePointCount(0, plain.length()) / 4;
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int errors = distance(plain, plain(name));
            // Of two letters, one wrong leaves too little to go by.
            if (errors <= best && plain.length() > 2) {
                best = errors - 1;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private boolean isOther(String name, String plain) {
        for (String each : others.getProperty(name, "").split(" ", -1)) {
            if (!each.isEmpty() && plain(each).equals(plain)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    /** How many letters to put in, take out, change, or exchange with their neighbours. */
    private static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] least = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int change = least[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                least[i][j] = Math.min(change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[a.length][b.length];
    }
}
