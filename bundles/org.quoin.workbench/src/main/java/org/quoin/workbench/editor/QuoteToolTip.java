package org.quoin.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.ui.Kinds;
import org.quoin.workbench.ui.Statuses;
import org.quoin.workbench.ui.Texts;

/**
 * Says of the quotation under the pointer who spoke, of what kind it is, how sure that is and why.
 */
final class QuoteToolTip extends ToolTip {

    private static final int WIDTH = 380;

    private final Function<Point, Optional<QuoteRow>> quotes;

    /**
     * @param text over which the pointer moves
     * @param quotes the quotation at a point of the text
     */
    QuoteToolTip(Control text, Function<Point, Optional<QuoteRow>> quotes) {
        super(text, ToolTip.RECREATE, false);
        this.quotes = quotes;
        setShift(new Point(12, 18));
        setPopupDelay(350);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && at(event).isPresent();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return at(event).map(row -> (Object) row.ref()).orElse(event.widget);
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 3).applyTo(area);
        at(event).ifPresent(row -> lines(row).forEach(line -> label(area, line)));
        return area;
    }

    /** A line of the tip. */
    private record Line(String text, boolean bold) {}

    private static List<Line> lines(QuoteRow row) {
        String speaker = row.speaker().isEmpty() ? Texts.Editor_unknownSpeaker : row.speaker();
        String position = row.position();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(speaker, true));
        if (!position.isEmpty()) {
            lines.add(new Line(position, false));
        }
        lines.add(
                new Line(
                        NLS.bind(
                                Texts.Editor_confidence,
                                Kinds.name(row.quote().kind()),
                                row.percent()),
                        false));
        if (row.quote().status() != QuoteStatus.PROPOSED) {
            lines.add(new Line(Statuses.name(row.quote().status()), false));
        }
        lines.add(new Line(NLS.bind(Texts.Editor_rule, row.quote().origin().rule()), false));
        return lines;
    }

    private static void label(Composite area, Line line) {
        Label label = new Label(area, SWT.WRAP);
        // An ampersand in a name is no mnemonic.
        label.setText(line.text().replace("&", "&&"));
        if (line.bold()) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().hint(Math.min(natural, WIDTH), SWT.DEFAULT).applyTo(label);
    }

    private Optional<QuoteRow> at(Event event) {
        return quotes.apply(new Point(event.x, event.y));
    }
}
