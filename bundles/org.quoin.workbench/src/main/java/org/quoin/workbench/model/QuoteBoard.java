package org.quoin.workbench.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.project.Project;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.QuoteFilter;

/**
 * What the quote-and-source view lists: quotations that meet a filter, in groups, and of these the
 * groups that the user chose. Written on the user interface's thread, read on any.
 */
public final class QuoteBoard {

    /** All of it, so that a list in the background sees one state. */
    private record State(Optional<QuoteFilter> listed, Grouping by, Set<Long> chosen) {}

    private volatile State state = new State(Optional.empty(), Grouping.SPEAKER, Set.of());

    /** Lists nothing, by speaker. */
    public QuoteBoard() {}

    /** The quotations that are grouped; none where nothing is to be listed. */
    public Optional<QuoteFilter> listed() {
        return state.listed;
    }

    /** Lists other quotations, of all their groups. */
    public void list(Optional<QuoteFilter> filter) {
        state = new State(filter, state.by, Set.of());
    }

    /** By what they are grouped. */
    public Grouping by() {
        return state.by;
    }

    /** Groups by something else; no group is chosen then. */
    public void group(Grouping by) {
        state = new State(state.listed, by, Set.of());
    }

    /** What follows when the user goes through the groupings one by one. */
    public Grouping next() {
        List<Grouping> all = List.of(Grouping.values());
        return all.get((all.indexOf(state.by) + 1) % all.size());
    }

    /** The chosen groups' numbers; none stands for all groups. */
    public Set<Long> chosen() {
        return state.chosen;
    }

    /**
     * Chooses groups.
     *
     * @return whether others were chosen before
     */
    public boolean choose(Collection<Long> groups) {
        State before = state;
        state = new State(before.listed, before.by, Set.copyOf(groups));
        return !before.chosen.equals(state.chosen);
    }

    /** The quotations of the chosen groups; reads the project. */
    public Optional<QuoteFilter> narrowed(Project project) {
        State now = state;
        return now.listed.map(filter -> project.groups().narrowed(filter, now.by, now.chosen));
    }
}
