package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The articles and quotations that the user looked at one after the other, and where among them he
 * is: going back and forward, as in a browser. Used on the user interface's thread only.
 */
public final class Visits {

    /** Who wants to go further back than this has forgotten where he was. */
    private static final int MOST = 200;

    /**
     * What was looked at.
     *
     * @param article number of an article
     * @param quote number of one of its quotations, or none where none was selected
     */
    public record Visit(long article, OptionalLong quote) {}

    private final QuoteSelection selection;
    private final List<Visit> visits = new ArrayList<>();
    private int at = -1;
    private boolean going;

    /**
     * @param selection followed from now on
     */
    public Visits(QuoteSelection selection) {
        this.selection = selection;
        selection.changed().subscribe(this::follow);
    }

    private void follow() {
        if (!going && selection.article().isPresent()) {
            visit(
                    new Visit(
                            selection.article().getAsLong(),
                            selection.quote().stream().mapToLong(QuoteRef::quote).findFirst()));
        }
    }

    private void visit(Visit now) {
        boolean sameArticle = at >= 0 && visits.get(at).article() == now.article();
        if (sameArticle && (now.quote().isEmpty() || visits.get(at).equals(now))) {
            return;
        }
        // What was ahead is left behind for good, as in a browser.
        visits.subList(at + 1, visits.size()).clear();
        if (sameArticle && visits.get(at).quote().isEmpty()) {
            // An article that was opened for one of its quotations was visited once.
            visits.set(at, now);
            return;
        }
        visits.add(now);
        if (visits.size() > MOST) {
            visits.remove(0);
        }
        at = visits.size() - 1;
    }

    /** Nothing was visited yet but what is in front: the project is another one. */
    public void begin() {
        visits.clear();
        at = -1;
        follow();
    }

    /**
     * Goes to the visit before, or to the one after.
     *
     * @param step -1 back, 1 forward
     * @param isThere whether an article can still be shown; visits of others are passed over
     * @param show shows a visit; what it selects on the way is no visit of its own
     * @return whether there was one
     */
    public boolean go(int step, Predicate<Long> isThere, Consumer<Visit> show) {
        Optional<Integer> next = next(step, isThere);
        if (next.isEmpty()) {
            return false;
        }
        at = next.get();
        going = true;
        try {
            show.accept(visits.get(at));
        } finally {
            going = false;
        }
        return true;
    }

    private Optional<Integer> next(int step, Predicate<Long> isThere) {
        for (int i = at + step; i >= 0 && i < visits.size(); i += step) {
            if (isThere.test(visits.get(i).article())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
