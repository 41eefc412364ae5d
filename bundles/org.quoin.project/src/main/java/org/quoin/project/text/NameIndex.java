package org.quoin.project.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names for completing what is typed: folded, one after the other in one string, the weightiest
 * first, so that looking for a few stops early and looking for none passes a few megabytes. Never
 * changes.
 */
public final class NameIndex {

    private static final char BEFORE = '\n';

    private final String names;
    private final int[] starts;
    private final long[] owners;

    /**
     * One name.
     *
     * @param owner whose it is; he may have several
     * @param folded as {@link NameFold#folded} gives it
     * @param weight names come out with the greatest first
     */
    public record Entry(long owner, String folded, int weight) {}

    /**
     * @param entries in any order
     */
    public NameIndex(List<Entry> entries) {
        Entry[] sorted = entries.toArray(Entry[]::new);
        Arrays.sort(
                sorted,
                (a, b) ->
                        a.weight != b.weight
                                ? Integer.compare(b.weight, a.weight)
                                : Long.compare(a.owner, b.owner));
        StringBuilder all = new StringBuilder();
        starts = new int[sorted.length];
        owners = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = all.length();
            owners[i] = sorted[i].owner;
            all.append(BEFORE).append(sorted[i].folded);
        }
        names = all.toString();
    }

    /**
     * Who has a name of which a word begins with what was typed; within Chinese, Japanese and
     * Korean, where words have no visible beginning, of which any part is what was typed.
     *
     * @param typed folded
     * @param limit no more owners than this
     * @param without owners to pass over
     * @return the weightiest first
     */
    public long[] find(String typed, int limit, Set<Long> without) {
        Set<Long> found = new LinkedHashSet<>();
        boolean anywhere = !typed.isEmpty() && NameFold.isEastAsian(typed.codePointAt(0));
        int at = names.indexOf(typed);
        while (at >= 0 && found.size() < limit) {
            if (at > 0 && (anywhere || isWordStart(at)) && names.charAt(at) != BEFORE) {
                int entry = entryAt(at);
                if (!without.contains(owners[entry])) {
                    found.add(owners[entry]);
                }
            }
            at = at + 1 < names.length() ? names.indexOf(typed, at + 1) : -1;
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }

    /** After a space, at the beginning, or where another script begins: 澜岛fm电台. */
    private boolean isWordStart(int at) {
        char before = names.charAt(at - 1);
        return before == BEFORE || before == ' ' || NameFold.isEastAsian(before);
    }

    private int entryAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
