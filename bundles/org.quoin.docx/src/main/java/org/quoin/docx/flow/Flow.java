package org.quoin.docx.flow;

import java.io.IOException;
import java.util.List;

/**
 * Takes a document piece by piece, in order, so that it never stands in memory whole. The same
 * sections are poured into several flows: one finds the page ends, one writes the body, one the
 * footnotes.
 */
public interface Flow {

    /** The next paragraphs. */
    void unit(Unit unit) throws IOException;

    /** Begins the table of contents; units up to {@link #endContents()} are its rows. */
    void beginContents() throws IOException;

    /** Ends the table of contents. */
    void endContents() throws IOException;

    /**
     * What follows stands on pages of a shape; the first of them begins where the shape changes.
     * Flows without pages have no use for it.
     */
    default void turn(@SuppressWarnings("unused") PageShape shape) throws IOException {
        // See above.
    }

    /** Begins a table; rows follow, the first of them its heading. */
    void beginTable(TableSpec table) throws IOException;

    /**
     * Whether it looks at the rows of a table; who does not is spared their making, where there are
     * thousands of them.
     *
     * @param last whether nothing follows the table
     */
    default boolean takesRows(boolean last) {
        return true;
    }

    /**
     * A row of the table begun last.
     *
     * @param cells one paragraph for each column
     */
    void row(List<Paragraph> cells) throws IOException;

    /** Ends the table. */
    void endTable() throws IOException;
}
