package org.quoin.docx.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.template.fill.Output;
import org.quoin.docx.template.fill.RunLook;

/** Writes a filled header, footer or note: words alone, without links, pictures and footnotes. */
final class MarginOutput implements Output {

    private final WordXml xml;
    private final RunWriter runs;
    private final List<Inline> mentions = new ArrayList<>();
    private int drawings;

    /**
     * @param runs writes into the same
     * @param firstDrawing the first id for a drawing
     */
    MarginOutput(WordXml xml, RunWriter runs, int firstDrawing) {
        this.xml = xml;
        this.runs = runs;
        this.drawings = firstDrawing;
    }

    /** The quotations that were written. */
    List<Inline> mentions() {
        return mentions;
    }

    @Override
    public void xml(String piece) throws IOException {
        xml.raw(piece);
    }

    @Override
    public void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft)
            throws IOException {
        for (Inline each : inlines) {
            if (each instanceof Inline.Link link) {
                runs.write(
                        Inline.Words.of(link.words().text(), link.words().language()),
                        rightToLeft,
                        look);
            } else {
                if (each instanceof Inline.Mentioned) {
                    mentions.add(each);
                }
                runs.write(each, rightToLeft, look);
            }
        }
    }

    @Override
    public void beginHeading(int level, String bookmark) {
        // None of its headings is in the contents.
    }

    @Override
    public void endHeading() {
        // See above.
    }

    @Override
    public String nextDrawing() {
        return Integer.toString(drawings++);
    }

    @Override
    public Flow flow() {
        throw new IllegalStateException("no part stands in a margin: the binder refuses it");
    }
}
