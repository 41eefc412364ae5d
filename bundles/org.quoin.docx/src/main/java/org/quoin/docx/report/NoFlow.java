package org.quoin.docx.report;

import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** Takes nothing: for learning what would be poured without pouring it. */
final class NoFlow implements Flow {

    @Override
    public void unit(Unit unit) {}

    @Override
    public void beginContents() {}

    @Override
    public void endContents() {}

    @Override
    public void beginTable(TableSpec table) {}

    @Override
    public boolean takesRows(boolean last) {
        return false;
    }

    @Override
    public void row(List<Paragraph> cells) {}

    @Override
    public void endTable() {}
}
