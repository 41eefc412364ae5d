package org.quoin.project.text;

import java.util.Arrays;
import java.util.BitSet;

/** Signatures of many texts, packed: of a million quotations they take some 100 megabytes. */
final class SignatureList {

    private final MinHash hash;
    private final int bands;
    private final int firsts;
    private final BitSet banded = new BitSet();
    private long[] numbers = new long[64];
    private long[] owners = new long[64];
    private long[] fingerprints = new long[64];
    private int[] keys;
    private byte[] sketches;
    private int size;

    SignatureList(MinHash hash) {
        this.hash = hash;
        this.bands = hash.bands();
        this.firsts = bands * hash.rows();
        keys = new int[64 * bands];
        sketches = new byte[64 * firsts];
    }

    /**
     * Adds a text.
     *
     * @param exactOnly whether it gets no bands, because only the same text is like it
     */
    void add(long number, long owner, LetterText text, boolean exactOnly) {
        if (size == numbers.length) {
            grow(size + (size >> 1));
        }
        numbers[size] = number;
        owners[size] = owner;
        fingerprints[size] = text.fingerprint();
        if (!exactOnly) {
            banded.set(size);
            int[] minima = hash.minima(text);
            for (int i = 0; i < firsts; i++) {
                sketches[size * firsts + i] = (byte) (minima[i] ^ (minima[i] >>> 16));
            }
            long[] all = hash.keys(minima);
            for (int i = 0; i < bands; i++) {
                keys[size * bands + i] = (int) all[i];
            }
        }
        size++;
    }

    private void grow(int capacity) {
        numbers = Arrays.copyOf(numbers, capacity);
        owners = Arrays.copyOf(owners, capacity);
        fingerprints = Arrays.copyOf(fingerprints, capacity);
        keys = Arrays.copyOf(keys, Math.multiplyExact(capacity, bands));
        sketches = Arrays.copyOf(sketches, Math.multiplyExact(capacity, firsts));
    }

    int size() {
        return size;
    }

    int bands() {
        return bands;
    }

    boolean isBanded(int index) {
        return banded.get(index);
    }

    long number(int index) {
        return numbers[index];
    }

    long owner(int index) {
        return owners[index];
    }

    long fingerprint(int index) {
        return fingerprints[index];
    }

    int key(int index, int band) {
        return keys[index * bands + band];
    }

    /** Which share of their firsts two texts have in common, as far as a byte of each tells. */
    double agreement(int one, int other) {
        int same = 0;
        for (int i = 0; i < firsts; i++) {
            same += sketches[one * firsts + i] == sketches[other * firsts + i] ? 1 : 0;
        }
        return (double) same / firsts;
    }
}
