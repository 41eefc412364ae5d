package org.quoin.docx.layout;

import java.util.BitSet;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where pages end and where bookmarks stand.
 *
 * @param pages the page of each bookmark, for those that are certain
 * @param breaks the indexes of the units and tables, counted together, that must be told to begin a
 *     page
 */
public record PageNumbers(Map<String, Integer> pages, BitSet breaks) {

    /** Copies both. */
    public PageNumbers {
        pages = Map.copyOf(pages);
        breaks = (BitSet) breaks.clone();
    }

    /** Nothing is known. */
    public static PageNumbers unknown() {
        return new PageNumbers(Map.of(), new BitSet());
    }

    /** The page of a bookmark, from 1; empty where it is not certain. */
    public OptionalInt page(String bookmark) {
        Integer page = pages.get(bookmark);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /**
     * Whether the unit or table with this index, counted from 0 over the document, begins a page.
     */
    public boolean breaksBefore(int unit) {
        return breaks.get(unit);
    }
}
