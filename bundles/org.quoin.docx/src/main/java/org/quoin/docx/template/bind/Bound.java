package org.quoin.docx.template.bind;

import org.quoin.docx.template.mark.Mark;
import org.w3c.dom.Element;

/** What a mark means. */
public sealed interface Bound {

    /** How much may stand where it stands. */
    enum Place {
        /** The text of the document, which can have footnotes. */
        TEXT,
        /** A text box in it, which can have pictures but no footnotes. */
        BOX,
        /** A header, a footer, a note: words alone. */
        MARGIN
    }

    /**
     * A value.
     *
     * @param ref of which field
     * @param mark as it stood there
     * @param place where
     * @param noteApart whether the footnote's mark stands somewhere else in the paragraph
     */
    record Value(Ref ref, Mark mark, Place place, boolean noteApart) implements Bound {}

    /**
     * The beginning of what is repeated or left out.
     *
     * @param ref by which field
     * @param mark as it stood there
     * @param end the element of the mark that ends it
     */
    record Begin(Ref ref, Mark mark, Element end) implements Bound {}

    /**
     * The end of that.
     *
     * @param begin the element of the mark that began it
     */
    record End(Element begin) implements Bound {}

    /**
     * A part that Quoin composes.
     *
     * @param mark as it stood there
     */
    record Part(Mark mark) implements Bound {}
}
