package org.quoin.docx.write;

import java.io.IOException;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** Takes what stands within paragraphs outside tables, and nothing else of what is poured in. */
abstract class InlineFlow implements Flow {

    /** One piece of a paragraph, in order. */
    abstract void inline(Inline inline) throws IOException;

    @Override
    public final void unit(Unit unit) throws IOException {
        for (Paragraph paragraph : unit.paragraphs()) {
            for (Inline inline : paragraph.inlines()) {
                inline(inline);
            }
        }
    }

    @Override
    public final void beginContents() {}

    @Override
    public final void endContents() {}

    @Override
    public final void beginTable(TableSpec table) {}

    @Override
    public final boolean takesRows(boolean last) {
        return false;
    }

    @Override
    public final void row(List<Paragraph> cells) {}

    @Override
    public final void endTable() {}
}
