package org.quoin.workbench.inspector;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A heading of the sheet with lines beneath, seen only where there are lines. */
final class Part {

    private final Sheet sheet;
    private final Label heading;
    private final Composite lines;
    private Object content = List.of();

    Part(Sheet sheet, String name) {
        this.sheet = sheet;
        heading = sheet.heading(name.replace("&", "&&"));
        lines = new Composite(sheet.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(lines);
        sheet.across(lines);
        sheet.show(heading, false);
        sheet.show(lines, false);
    }

    /**
     * Fills the lines, unless they show the same already: making them anew takes longer than a
     * frame.
     *
     * @param now all that the lines say
     */
    void show(Object now, Runnable filling) {
        if (now.equals(content)) {
            return;
        }
        content = now;
        for (Control each : lines.getChildren()) {
            each.dispose();
        }
        filling.run();
        boolean any = lines.getChildren().length > 0;
        sheet.show(heading, any);
        sheet.show(lines, any);
        sheet.refilled(lines);
    }

    void line(String text, boolean quiet) {
        Label label = new Label(lines, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
        if (quiet) {
            sheet.quiet(label);
        }
    }

    Link link(String text) {
        Link link = new Link(lines, SWT.WRAP);
        link.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
        return link;
    }
}
