package org.quoin.docx.template.fill;

import java.io.IOException;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;

/** Takes a filled template piece by piece. Who wants only the notes passes over the rest. */
public interface Output {

    /** XML of the template as it stands; not always whole elements. */
    void xml(String xml) throws IOException;

    /**
     * What is written in a placeholder's place.
     *
     * @param inlines it
     * @param look how
     * @param rightToLeft whether the paragraph is set from the right
     */
    void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft) throws IOException;

    /** Begins a heading that the contents list; what comes up to its end is what it says. */
    void beginHeading(int level, String bookmark) throws IOException;

    /** Ends it. */
    void endHeading() throws IOException;

    /** The number of the next drawing. */
    String nextDrawing();

    /**
     * The format of the last pages.
     *
     * @param xml as the template has it; whoever turns pages may have to write another one
     */
    default void lastSection(String xml) throws IOException {
        xml(xml);
    }

    /** Takes what Quoin composes. */
    Flow flow();
}
