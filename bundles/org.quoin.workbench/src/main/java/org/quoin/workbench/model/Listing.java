package org.quoin.workbench.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;

/**
 * A list as long as a project has rows: it knows their numbers only, in the order that was asked
 * for, and reads what they stand for, some rows at a time, when they are looked at. Numbers are
 * found in the background; what was asked for last wins.
 *
 * @param <T> the rows
 */
public final class Listing<T> implements RowSource<T> {

    /** Rows that are read together, about as many as a window shows. */
    private static final int PAGE = 32;

    /** Rows that are kept once they were read. */
    private static final int KEPT = 1024;

    /**
     * What a list is asked for.
     *
     * @param words each to be held by the rows, separated by spaces; possibly blank
     * @param sorting by a column
     */
    public record Wish(String words, Sorting sorting) {}

    /**
     * Where rows come from.
     *
     * @param <T> the rows
     */
    public interface Store<T> {

        /**
         * The numbers of the rows, on a thread of the background.
         *
         * @throws CancellationException if they are no longer wanted
         */
        long[] list(Wish wish, Progress wanted);

        /** Reads rows, in this order, quickly; those that are gone are left out. */
        List<T> read(long... numbers);

        /** The number of a row. */
        long number(T row);
    }

    private final List<Column<T>> columns;
    private final Store<T> store;
    private final Executor background;
    private final Executor foreground;
    private final Signal changed = new Signal();
    private final Signal reread = new Signal();
    private final Map<Long, T> rows =
            new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                    return size() > KEPT;
                }
            };
    private long[] numbers = {};
    private boolean empty = true;
    private boolean ready;
    private Wish wish = new Wish("", Sorting.NONE);
    private @Nullable Asking asking;
    private boolean askAgain;

    /**
     * @param columns at least one
     * @param store where rows come from
     * @param background runs what may take a while, one thing after the other or several at once
     * @param foreground runs something later on the user interface's thread
     */
    public Listing(
            List<Column<T>> columns, Store<T> store, Executor background, Executor foreground) {
        this.columns = List.copyOf(columns);
        this.store = store;
        this.background = background;
        this.foreground = foreground;
    }

    /**
     * Looks again at what there is. Meanwhile the same rows are shown, those in sight soon as they
     * are now: what happened to one of them is seen however long the list is. They are read in the
     * background, because the disk may be busy with what changed them.
     */
    public void refresh() {
        long[] seen = seen();
        if (seen.length > 0) {
            background.execute(
                    () -> {
                        List<T> now = store.read(seen);
                        foreground.execute(() -> show(now));
                    });
        }
        look();
    }

    private void show(List<T> now) {
        keep(now);
        reread.send();
    }

    /** Rows that were read, and no others. */
    private void keep(List<T> read) {
        rows.clear();
        for (T row : read) {
            rows.put(store.number(row), row);
        }
    }

    /** The numbers of the rows that were looked at last. */
    private long[] seen() {
        return rows.keySet().stream()
                .skip(Math.max(0, rows.size() - 2L * PAGE))
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Asks anew, and not for what was asked before; the same rows are shown until it is known. */
    public void again() {
        askAnew();
    }

    private void look() {
        if (asking == null) {
            ask();
        } else {
            askAgain = true;
        }
    }

    /** Shows nothing until it is known what there is now: all of it is another list's. */
    public void restart() {
        ready = false;
        numbers = new long[0];
        rows.clear();
        changed.send();
        askAnew();
    }

    @Override
    public void filter(String words) {
        wish = new Wish(words.strip(), wish.sorting());
        askAnew();
    }

    @Override
    public void toggleOrder(int column) {
        wish = new Wish(wish.words(), wish.sorting().toggled(column));
        askAnew();
    }

    /** Sorts as it was left. */
    public void sort(Sorting sorting) {
        wish = new Wish(wish.words(), sorting);
        askAnew();
    }

    /** What is asked for. */
    public Wish wish() {
        return wish;
    }

    private void askAnew() {
        if (asking != null) {
            asking.withdrawn = true;
        }
        look();
    }

    private void ask() {
        askAgain = false;
        Asking now = new Asking(wish, seen());
        asking = now;
        background.execute(now);
    }

    private void answered(
            Asking answer, long @Nullable [] found, boolean nothingAtAll, List<T> read) {
        asking = null;
        if (found != null && !answer.withdrawn) {
            boolean same = ready && empty == nothingAtAll && Arrays.equals(numbers, found);
            numbers = found;
            empty = nothingAtAll;
            ready = true;
            keep(read);
            if (same) {
                // What stands in a row may have been counted anew with the list.
                reread.send();
            } else {
                changed.send();
            }
        }
        if (askAgain) {
            ask();
        }
    }

    @Override
    public List<Column<T>> columns() {
        return columns;
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public Optional<T> get(int index) {
        long number = numbers[index];
        if (!rows.containsKey(number)) {
            int from = index / PAGE * PAGE;
            int to = Math.min(from + PAGE, numbers.length);
            for (T row : store.read(Arrays.copyOfRange(numbers, from, to))) {
                rows.put(store.number(row), row);
            }
        }
        return Optional.ofNullable(rows.get(number));
    }

    @Override
    public Object key(int index) {
        return numbers[index];
    }

    @Override
    public int indexOf(Object key) {
        long wanted = (Long) key;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Object> shown(Set<Object> keys) {
        Set<Object> found = new HashSet<>();
        if (keys.size() < 2) {
            keys.stream().filter(key -> indexOf(key) >= 0).forEach(found::add);
            return found;
        }
        long[] wanted = keys.stream().mapToLong(each -> (Long) each).sorted().toArray();
        for (long number : numbers) {
            if (Arrays.binarySearch(wanted, number) >= 0) {
                found.add(number);
            }
        }
        return found;
    }

    @Override
    public OptionalInt sortedBy() {
        return wish.sorting().column();
    }

    @Override
    public boolean isDescending() {
        return wish.sorting().descending();
    }

    @Override
    public Signal changed() {
        return changed;
    }

    @Override
    public Signal reread() {
        return reread;
    }

    /** One question to the store. */
    private final class Asking implements Runnable, Progress {

        private final Wish asked;
        private final long[] seen;
        private volatile boolean withdrawn;

        Asking(Wish asked, long... seen) {
            this.asked = asked;
            this.seen = seen;
        }

        @Override
        public void run() {
            long @Nullable [] found = null;
            boolean nothing = false;
            List<T> read = List.of();
            try {
                long[] listed = store.list(asked, this);
                nothing =
                        listed.length == 0
                                && (asked.words().isEmpty()
                                        || store.list(new Wish("", asked.sorting()), this).length
                                                == 0);
                read = inSight(listed);
                found = listed;
            } catch (CancellationException noLongerWanted) {
                withdrawn = true;
            } finally {
                long @Nullable [] result = found;
                boolean nothingAtAll = nothing;
                List<T> rowsRead = read;
                foreground.execute(() -> answered(this, result, nothingAtAll, rowsRead));
            }
        }

        /** What will be looked at first: the list's beginning, and what was looked at before. */
        private List<T> inSight(long... listed) {
            long[] first = Arrays.copyOf(listed, Math.min(PAGE, listed.length));
            long[] both =
                    LongStream.concat(LongStream.of(seen), LongStream.of(first))
                            .distinct()
                            .toArray();
            return both.length == 0 ? List.of() : store.read(both);
        }

        @Override
        public void report(String what, long done, long total) {
            // A list is there before anybody could read how far it is.
        }

        @Override
        public boolean isCancelled() {
            return withdrawn;
        }
    }
}
