package org.quoin.project.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What stands in a draft of a briefing, in order, seen as a tree: a section holds what follows it
 * up to the next section of its level or above. A section whose level leaves one out stands one
 * below what is around it. Places count from 0.
 */
public final class Outline {

    /** Nothing. */
    public static final Outline EMPTY = new Outline(List.of());

    /** Where what belongs to no section belongs. */
    public static final int TOP = -1;

    private final List<DraftItem> items;
    private final int[] levels;
    private final int[] parents;
    private final Map<Long, Integer> places = new HashMap<>();

    /**
     * @param items in their order
     */
    public Outline(List<DraftItem> items) {
        this.items = List.copyOf(items);
        this.levels = new int[items.size()];
        this.parents = new int[items.size()];
        // The open section of each level.
        int[] open = new int[org.quoin.api.briefing.Section.DEEPEST + 1];
        open[0] = TOP;
        int around = 0;
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).number(), i);
            if (items.get(i).content() instanceof DraftContent.Heading heading) {
                around = Math.min(heading.level(), around + 1);
                open[around] = i;
                levels[i] = around;
                parents[i] = open[around - 1];
            } else {
                parents[i] = open[around];
            }
        }
    }

    /** All, in their order. */
    public List<DraftItem> items() {
        return items;
    }

    /** How many there are. */
    public int size() {
        return items.size();
    }

    /** The item at a place. */
    public DraftItem get(int place) {
        return items.get(place);
    }

    /** Where an item stands, if it is here. */
    public OptionalInt placeOf(long item) {
        Integer place = places.get(item);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The level of the section at a place, 0 of anything else. */
    public int level(int place) {
        return levels[place];
    }

    /** Whether a section begins at a place. */
    public boolean isSection(int place) {
        return levels[place] > 0;
    }

    /** Where the section stands that holds what is at a place, or {@link #TOP}. */
    public int parent(int place) {
        return parents[place];
    }

    /** Where what a section, or {@link #TOP}, holds itself stands. */
    public List<Integer> children(int place) {
        List<Integer> children = new ArrayList<>();
        for (int i = place + 1; i < end(place); i = end(i)) {
            children.add(i);
        }
        return children;
    }

    /** Behind the last thing that what is at a place holds, however deep. */
    public int end(int place) {
        if (place == TOP) {
            return items.size();
        }
        if (!isSection(place)) {
            return place + 1;
        }
        int end = place + 1;
        while (end < items.size() && (levels[end] == 0 || levels[end] > levels[place])) {
            end++;
        }
        return end;
    }

    /** Behind what a section, or {@link #TOP}, holds itself before the first section in it. */
    public int endOfBlocks(int place) {
        int end = place + 1;
        while (end < items.size() && levels[end] == 0) {
            end++;
        }
        return end;
    }

    /** The numbers of what is at a place and all that it holds. */
    public List<Long> subtree(int place) {
        return items.subList(place, end(place)).stream().map(DraftItem::number).toList();
    }

    /** How many levels there are at and below a place, 0 of what is no section. */
    public int depth(int place) {
        int deepest = levels[place];
        for (int i = place; i < end(place); i++) {
            deepest = Math.max(deepest, levels[i]);
        }
        return levels[place] == 0 ? 0 : deepest - levels[place] + 1;
    }
}
