package org.quoin.project.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.quoin.api.job.Progress;

/**
 * Puts texts that are alike into groups, two of them in one if a chain of texts leads from one to
 * the other, each as like the next as is asked. Keeps signatures, and reads a text again when it is
 * to be compared. One thread uses it, once.
 */
public final class AlikeGroups {

    /** Texts that are compared again and again lie near each other: so many are kept. */
    private static final int KEPT_TEXTS = 2_000;

    /**
     * Pairs whose signatures agree by so much less than is asked are not read: of a thousand pairs
     * of quotations that are alike, this misses one; of articles, none.
     */
    private static final double SLACK = 0.35;

    private final SignatureList signatures;
    private final double threshold;
    private final LongFunction<LetterText> reader;
    private int[] parents = {};

    private final Map<Long, LetterText> texts =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, LetterText> eldest) {
                    return size() > KEPT_TEXTS;
                }
            };

    /**
     * @param threshold of likeness, 0..1
     * @param reader gives a text again by its number
     */
    public AlikeGroups(MinHash hash, double threshold, LongFunction<LetterText> reader) {
        this.signatures = new SignatureList(hash);
        this.threshold = threshold;
        this.reader = reader;
    }

    /**
     * Adds a text; one without letters is like none.
     *
     * @param number its name
     * @param owner what it belongs to
     * @param exactOnly whether only the same text is like it
     */
    public void add(long number, long owner, LetterText text, boolean exactOnly) {
        if (text.length() > 0) {
            signatures.add(number, owner, text, exactOnly);
        }
    }

    /**
     * Hands over the groups that reach over two owners at least, each sorted, in the order of their
     * least members.
     *
     * @throws java.util.concurrent.CancellationException if that was asked for
     */
    public void groups(Progress progress, Consumer<List<Long>> taker) {
        parents = new int[signatures.size()];
        Arrays.setAll(parents, i -> i);
        int[] different = joinSame();
        for (int band = 0; band < signatures.bands(); band++) {
            progress.report("likeness", band, signatures.bands());
            joinBand(band, different, progress);
        }
        emit(taker);
    }

    /** Joins texts that are the same; one of each, of those that have bands. */
    private int[] joinSame() {
        Map<Long, Integer> first = new HashMap<>();
        int[] different = new int[signatures.size()];
        int count = 0;
        for (int i = 0; i < signatures.size(); i++) {
            Integer known = first.putIfAbsent(signatures.fingerprint(i), i);
            if (known != null) {
                parents[i] = known;
            } else if (signatures.isBanded(i)) {
                different[count++] = i;
            }
        }
        return Arrays.copyOf(different, count);
    }

    private void joinBand(int band, int[] different, Progress progress) {
        long[] sorted = new long[different.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) signatures.key(different[i], band) << 32) | different[i];
        }
        Arrays.sort(sorted);
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] >> 32 != sorted[start] >> 32) {
                progress.checkCancelled();
                joinRun(sorted, start, i);
                start = i;
            }
        }
    }

    private void joinRun(long[] sorted, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            for (int j = start; j < i; j++) {
                int one = (int) sorted[i];
                int other = (int) sorted[j];
                if (find(one) != find(other) && areAlike(one, other)) {
                    parents[find(one)] = find(other);
                }
            }
        }
    }

    private boolean areAlike(int one, int other) {
        return signatures.agreement(one, other) >= threshold - SLACK
                && text(signatures.number(one)).likeness(text(signatures.number(other)))
                        >= threshold;
    }

    private LetterText text(long number) {
        LetterText known = texts.get(number);
        if (known == null) {
            known = reader.apply(number);
            texts.put(number, known);
        }
        return known;
    }

    private int find(int item) {
        int root = item;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void emit(Consumer<List<Long>> taker) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            if (find(i) != i) {
                groups.computeIfAbsent(find(i), root -> new ArrayList<>(List.of(root))).add(i);
            }
        }
        groups.values().stream()
                .filter(each -> each.stream().mapToLong(signatures::owner).distinct().count() > 1)
                .map(each -> each.stream().map(signatures::number).sorted().toList())
                .sorted(Comparator.comparing((List<Long> each) -> each.get(0)))
                .forEach(taker);
    }
}
