package org.quoin.docx.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.template.fill.Output;
import org.quoin.docx.template.fill.RunLook;

/** Hands the values of a filled template to a flow that passes over everything else. */
final class FlowOutput implements Output {

    private final Flow flow;

    FlowOutput(Flow flow) {
        this.flow = flow;
    }

    @Override
    public void xml(String piece) {
        // The template's own.
    }

    @Override
    public void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft)
            throws IOException {
        flow.unit(
                Unit.of(
                        new Paragraph(
                                ParagraphStyle.NORMAL, rightToLeft, Optional.empty(), inlines)));
    }

    @Override
    public void beginHeading(int level, String bookmark) {
        // What it says comes anyway.
    }

    @Override
    public void endHeading() {
        // See above.
    }

    @Override
    public String nextDrawing() {
        return "0";
    }

    @Override
    public Flow flow() {
        return flow;
    }
}
