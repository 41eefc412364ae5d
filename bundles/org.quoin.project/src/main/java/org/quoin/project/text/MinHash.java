package org.quoin.project.text;

import java.util.Arrays;

/**
 * Short signatures of texts by which those that are alike are found without comparing all with all.
 * Each of many orders of all runs of letters has a first among the runs of a text; two texts have
 * the same first with a probability that is their likeness. Of {@code bands} groups of {@code rows}
 * such firsts, texts of likeness s share a group at least with probability {@code 1 - (1 -
 * s^rows)^bands}.
 *
 * <p>Always the same for the same text, on every machine: signatures are stored. Any thread may use
 * it.
 */
public final class MinHash {

    private static final long SEED = 20_260_301;

    /** Bits of a band's key: enough that of a few million keys hardly any two meet by chance. */
    private static final int KEY_BITS = 40;

    private final int bands;
    private final int rows;
    private final boolean shared;
    private final int[] factors;
    private final int[] summands;

    private MinHash(int bands, int rows, boolean shared) {
        this.bands = bands;
        this.rows = rows;
        this.shared = shared;
        int orders = shared ? rows : bands * rows;
        factors = new int[orders];
        summands = new int[orders];
        for (int i = 0; i < orders; i++) {
            long pair = mixed(SEED + i);
            factors[i] = (int) pair | 1;
            summands[i] = (int) (pair >>> 32);
        }
    }

    private static long mixed(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * For texts of any length: an order of its own for each row of each band.
     *
     * @param bands groups, of which two texts that are alike share one
     * @param rows runs of a group, all of which they share then
     */
    public static MinHash ofOrders(int bands, int rows) {
        return new MinHash(bands, rows, false);
    }

    /**
     * For texts of a thousand letters, where that would take longer than all the rest of indexing:
     * an order for each row, its runs dealt out to the bands (one permutation hashing). A band that
     * gets none, in a short text, takes the next one's.
     */
    public static MinHash ofSharedOrders(int bands, int rows) {
        return new MinHash(bands, rows, true);
    }

    int bands() {
        return bands;
    }

    int rows() {
        return rows;
    }

    /** With which probability texts of a likeness share a key. */
    public double chance(double likeness) {
        return 1 - Math.pow(1 - Math.pow(likeness, rows), bands);
    }

    /** One key for each band, 0..2^40; keys of different bands are not the same. */
    public long[] keys(LetterText text) {
        return keys(minima(text));
    }

    /** The first run of each row of each band, as a number. */
    int[] minima(LetterText text) {
        int[] minima = new int[bands * rows];
        Arrays.fill(minima, Integer.MAX_VALUE);
        long[] runs = text.runs();
        if (shared) {
            deal(runs, minima);
            lend(minima);
        } else {
            for (long run : runs) {
                int hash = (int) run;
                for (int i = 0; i < minima.length; i++) {
                    minima[i] = Math.min(minima[i], hash * factors[i] + summands[i]);
                }
            }
        }
        return minima;
    }

    private void deal(long[] runs, int... minima) {
        for (long run : runs) {
            int hash = (int) run;
            for (int row = 0; row < rows; row++) {
                int order = hash * factors[row] + summands[row];
                order ^= order >>> 15;
                order *= 0x2C1B3C6D;
                int band = (int) (((order & 0xFFFFFFFFL) * bands) >>> 32);
                int at = band * rows + row;
                minima[at] = Math.min(minima[at], order * 0x297A2D39);
            }
        }
    }

    private void lend(int... minima) {
        int[] own = minima.clone();
        for (int i = 0; i < minima.length; i++) {
            int steps = 0;
            while (own[(i + steps * rows) % own.length] == Integer.MAX_VALUE && steps < bands) {
                steps++;
            }
            // A borrowed run differs from the lender's own: otherwise bands would say the same
            // twice.
            minima[i] = own[(i + steps * rows) % own.length] + steps * 0x5BD1E995;
        }
    }

    long[] keys(int... minima) {
        long[] keys = new long[bands];
        for (int band = 0; band < bands; band++) {
            long key = band + 1L;
            for (int row = 0; row < rows; row++) {
                key = (key * 0x9E3779B97F4A7C15L) ^ (minima[band * rows + row] & 0xFFFFFFFFL);
                key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L;
            }
            keys[band] = (key ^ (key >>> 31)) & ((1L << KEY_BITS) - 1);
        }
        return keys;
    }
}
