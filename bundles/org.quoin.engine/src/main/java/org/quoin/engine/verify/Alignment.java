package org.quoin.engine.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What two lists have in common in the same order, as much of it as can be (Myers' greedy way). Two
 * that have little in common are taken to have nothing: telling their words apart helps nobody.
 */
final class Alignment {

    /** Beyond this many differences nothing is looked for any more. */
    private static final int MOST = 2_000;

    private final BitSet first = new BitSet();
    private final BitSet second = new BitSet();

    private Alignment() {}

    /** Compares two lists by what equals what. */
    static Alignment of(List<String> first, List<String> second) {
        Alignment found = new Alignment();
        int from = 0;
        int shorter = Math.min(first.size(), second.size());
        while (from < shorter && first.get(from).equals(second.get(from))) {
            found.pair(from, from);
            from++;
        }
        int endFirst = first.size();
        int endSecond = second.size();
        while (endFirst > from
                && endSecond > from
                && first.get(endFirst - 1).equals(second.get(endSecond - 1))) {
            found.pair(--endFirst, --endSecond);
        }
        found.middle(first.subList(from, endFirst), second.subList(from, endSecond), from);
        return found;
    }

    /** Whether an element of the first list is common. */
    boolean hasFirst(int index) {
        return first.get(index);
    }

    /** Whether an element of the second list is common. */
    boolean hasSecond(int index) {
        return second.get(index);
    }

    private void pair(int one, int other) {
        first.set(one);
        second.set(other);
    }

    private void middle(List<String> a, List<String> b, int offset) {
        int most = Math.min(a.size() + b.size(), MOST);
        int[] furthest = new int[2 * most + 2];
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            int[] before = new int[2 * d + 1];
            System.arraycopy(furthest, most - d, before, 0, before.length);
            steps.add(before);
            for (int k = -d; k <= d; k += 2) {
                int x = start(furthest, most, d, k);
                int y = x - k;
                while (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                furthest[most + k] = x;
                if (x >= a.size() && y >= b.size()) {
                    back(steps, a.size(), b.size(), offset);
                    return;
                }
            }
        }
    }

    private static int start(int[] furthest, int middle, int d, int k) {
        if (d == 0) {
            return 0;
        }
        boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
        return down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
    }

    private void back(List<int[]> steps, int endFirst, int endSecond, int offset) {
        int x = endFirst;
        int y = endSecond;
        for (int d = steps.size() - 1; d > 0; d--) {
            int[] before = steps.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && before[d + k - 1] < before[d + k + 1]);
            int previous = down ? k + 1 : k - 1;
            int previousX = before[d + previous];
            int previousY = previousX - previous;
            while (x > previousX && y > previousY) {
                pair(offset + --x, offset + --y);
            }
            x = previousX;
            y = previousY;
        }
        while (x > 0 && y > 0) {
            pair(offset + --x, offset + --y);
        }
    }
}
