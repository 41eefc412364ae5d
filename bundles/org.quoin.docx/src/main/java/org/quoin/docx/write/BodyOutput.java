package org.quoin.docx.write;

import java.io.IOException;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.template.fill.Output;
import org.quoin.docx.template.fill.RunLook;

/** Writes a filled template as the body of the document. */
final class BodyOutput implements Output {

    private final WordXml xml;
    private final RunWriter runs;
    private final BodyFlow flow;
    private String bookmark = "";

    BodyOutput(WordXml xml, RunWriter runs, BodyFlow flow) {
        this.xml = xml;
        this.runs = runs;
        this.flow = flow;
    }

    @Override
    public void xml(String piece) throws IOException {
        if (!piece.isBlank()) {
            flow.turnPage();
        }
        xml.raw(piece);
    }

    /** That of the pages as they lie, which need not be the template's. */
    @Override
    public void lastSection(String piece) throws IOException {
        flow.lastSection();
    }

    @Override
    public void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft)
            throws IOException {
        flow.inlines(inlines, look, rightToLeft);
    }

    @Override
    public void beginHeading(int level, String name) throws IOException {
        bookmark = flow.beginBookmark(name);
    }

    @Override
    public void endHeading() throws IOException {
        flow.endBookmark(bookmark);
    }

    @Override
    public String nextDrawing() {
        return runs.nextDrawing();
    }

    @Override
    public Flow flow() {
        return flow;
    }
}
