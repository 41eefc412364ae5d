package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.quoin.api.briefing.Section;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.Outline;

/** Where things go in the outline of a briefing when a person moves or drops them. */
public final class OutlineMoves {

    /** Where something is dropped, seen from the row under the pointer. */
    public enum Where {
        BEFORE,
        /** Upon a section: into it. */
        ON,
        AFTER
    }

    /**
     * Items and where they go.
     *
     * @param items whole sections, in the order of the outline
     * @param before the item before which they come, or the end
     * @param levels by how many levels the sections among them come deeper
     */
    public record Move(List<Long> items, OptionalLong before, int levels) {}

    private final Outline outline;

    /**
     * @param outline as it is now
     */
    public OutlineMoves(Outline outline) {
        this.outline = outline;
    }

    /** The items with all that the sections among them hold, in the order of the outline. */
    public List<Long> whole(Collection<Long> items) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int place : places(items)) {
            for (int i = place; i < outline.end(place); i++) {
                places.add(i);
            }
        }
        return places.stream().sorted().map(each -> outline.get(each).number()).toList();
    }

    /**
     * Where what is sent to the outline by a key comes: behind what the section of an item holds
     * itself.
     *
     * @param item at which the user is; else the last section before the annexes is meant
     */
    public OptionalLong endOfSection(OptionalLong item) {
        int place = item.isPresent() ? outline.placeOf(item.getAsLong()).orElse(last()) : last();
        if (place < 0) {
            return OptionalLong.empty();
        }
        int section = outline.isSection(place) ? place : outline.parent(place);
        return at(outline.endOfBlocks(section));
    }

    /** Behind the section of an item, for a new one beside it; and of which level that is. */
    public OptionalLong behindSection(OptionalLong item) {
        int section = section(item);
        return section == Outline.TOP ? OptionalLong.empty() : at(outline.end(section));
    }

    /** The level of the section of an item, 1 where it is in none. */
    public int levelOfSection(OptionalLong item) {
        int section = section(item);
        return section == Outline.TOP ? 1 : outline.level(section);
    }

    private int section(OptionalLong item) {
        if (item.isEmpty() || outline.placeOf(item.getAsLong()).isEmpty()) {
            return Outline.TOP;
        }
        int place = outline.placeOf(item.getAsLong()).getAsInt();
        return outline.isSection(place) ? place : outline.parent(place);
    }

    /** The last item that is in no annex; of annexes alone, the last. */
    private int last() {
        int last = outline.size() - 1;
        int place = last;
        while (place >= 0 && isInAnnex(place)) {
            place--;
        }
        return place < 0 ? last : place;
    }

    private boolean isInAnnex(int place) {
        int section = outline.isSection(place) ? place : outline.parent(place);
        while (section != Outline.TOP && outline.parent(section) != Outline.TOP) {
            section = outline.parent(section);
        }
        return section != Outline.TOP
                && outline.get(section).content() instanceof DraftContent.Heading heading
                && heading.annex();
    }

    /**
     * The item before which something comes that is dropped; the end where none is under the
     * pointer.
     *
     * @param section whether it begins a section: into another one it comes as the last thing
     * @param open whether the section under the pointer shows what it holds
     */
    public OptionalLong dropped(OptionalLong target, Where where, boolean section, boolean open) {
        int place = target.isPresent() ? outline.placeOf(target.getAsLong()).orElse(-1) : -1;
        if (place < 0) {
            return OptionalLong.empty();
        }
        if (where == Where.BEFORE) {
            return at(place);
        }
        if (!outline.isSection(place)) {
            return at(place + 1);
        }
        if (where == Where.ON) {
            return at(section ? outline.end(place) : outline.endOfBlocks(place));
        }
        return at(open && !section ? place + 1 : outline.end(place));
    }

    /** Items that are dropped elsewhere in the outline; none where that cannot be. */
    public Optional<Move> drop(
            Collection<Long> items, OptionalLong target, Where where, boolean open) {
        List<Long> whole = whole(items);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        int first = outline.placeOf(whole.get(0)).orElseThrow();
        boolean section = outline.isSection(first);
        if (target.isPresent()
                && whole.contains(target.getAsLong())
                && (section || where == Where.ON)) {
            return Optional.empty();
        }
        OptionalLong before = dropped(target, where, section, open);
        int levels = section ? levelFor(target, where) - outline.level(first) : 0;
        return Optional.of(new Move(whole, before, limited(first, levels)));
    }

    private int levelFor(OptionalLong target, Where where) {
        int place = target.isPresent() ? outline.placeOf(target.getAsLong()).orElse(-1) : -1;
        if (place < 0) {
            return 1;
        }
        if (outline.isSection(place)) {
            return outline.level(place) + (where == Where.ON ? 1 : 0);
        }
        return outline.parent(place) == Outline.TOP ? 1 : outline.level(outline.parent(place)) + 1;
    }

    /** So many levels that the deepest of it stays one that there is. */
    private int limited(int place, int levels) {
        int least = 1 - outline.level(place);
        int most = Section.DEEPEST - (outline.level(place) + outline.depth(place) - 1);
        return outline.isSection(place) ? Math.max(least, Math.min(most, levels)) : 0;
    }

    /** A step up or down; none where there is no room, or several are meant that are no row. */
    public Optional<Move> step(Collection<Long> items, boolean down) {
        List<Integer> places = places(items);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        if (places.size() == 1 && outline.isSection(first)) {
            return stepOfSection(first, down);
        }
        boolean row = last - first == places.size() - 1;
        boolean blocks = places.stream().noneMatch(outline::isSection);
        boolean room = down ? last + 1 < outline.size() : first > 0;
        if (!row || !blocks || !room) {
            return Optional.empty();
        }
        OptionalLong before = at(down ? last + 2 : first - 1);
        return Optional.of(new Move(List.copyOf(numbers(places)), before, 0));
    }

    /** Past the section beside it, within the same one. */
    private Optional<Move> stepOfSection(int place, boolean down) {
        List<Integer> beside =
                outline.children(outline.parent(place)).stream()
                        .filter(outline::isSection)
                        .toList();
        int at = beside.indexOf(place) + (down ? 1 : -1);
        if (at < 0 || at >= beside.size()) {
            return Optional.empty();
        }
        int other = beside.get(at);
        return Optional.of(
                new Move(outline.subtree(place), at(down ? outline.end(other) : other), 0));
    }

    /** One level deeper or less deep, where it stands; none where that cannot be. */
    public Optional<Move> shift(long item, int levels) {
        int place = outline.placeOf(item).orElse(-1);
        if (place < 0 || !outline.isSection(place) || limited(place, levels) != levels) {
            return Optional.empty();
        }
        // Deeper only within a section beside it, above.
        boolean within =
                levels < 0
                        || outline.children(outline.parent(place)).stream()
                                .anyMatch(each -> each < place && outline.isSection(each));
        return within
                ? Optional.of(new Move(outline.subtree(place), at(outline.end(place)), levels))
                : Optional.empty();
    }

    private OptionalLong at(int place) {
        return place < outline.size()
                ? OptionalLong.of(outline.get(place).number())
                : OptionalLong.empty();
    }

    private List<Integer> places(Collection<Long> items) {
        List<Integer> places = new ArrayList<>();
        for (long each : items) {
            outline.placeOf(each).ifPresent(places::add);
        }
        places.sort(null);
        return places;
    }

    private List<Long> numbers(List<Integer> places) {
        return places.stream().map(each -> outline.get(each).number()).toList();
    }
}
