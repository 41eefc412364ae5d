package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.quoin.engine.job.Sections;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;

/**
 * The inspector's sheet, and what is said in its place where there is no quotation. The sheet is
 * made for the first quotation: the window opens without one and does not wait for it.
 */
final class InspectorForm {

    private final Composite parent;
    private final IWorkbenchPartSite site;
    private final Desk desk;
    private final Corrections corrections;
    private final Runnable done;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private Optional<QuotationSheet> sheet = Optional.empty();
    private Inspection shown = Inspection.nothing();

    /** The field that the user wants to be in as soon as there is something to be shown. */
    private Optional<InspectorView.Place> wanted = Optional.empty();

    InspectorForm(
            Composite parent,
            IWorkbenchPartSite site,
            Desk desk,
            Corrections corrections,
            Runnable done) {
        this.parent = parent;
        this.site = site;
        this.desk = desk;
        this.corrections = corrections;
        this.done = done;
        parent.setLayout(stack);
        empty = empty(site);
        stack.topControl = empty;
    }

    private Composite empty(IWorkbenchPartSite ofPart) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        Link link = new Link(area, SWT.WRAP);
        link.setText(NLS.bind(InspectorTexts.View_empty, Commands.keys(ofPart, Ids.NEXT_QUOTE)));
        link.addListener(SWT.Selection, event -> Commands.run(ofPart, Ids.NEXT_QUOTE));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
        return area;
    }

    /**
     * Shows other quotations, or the same as they are now; what is being typed is kept for them.
     *
     * @param around the quotation, as far as it was read
     */
    void show(Inspection now, Surroundings around) {
        shown = now;
        if (!now.isEmpty() && sheet.isEmpty()) {
            sheet = Optional.of(new QuotationSheet(parent, site, desk, corrections, done));
        }
        sheet.ifPresent(each -> each.show(now, around));
        Control top = now.isEmpty() ? empty : sheet.orElseThrow().control();
        if (stack.topControl != top) {
            stack.topControl = top;
            parent.layout();
        }
        wanted.ifPresent(this::edit);
    }

    /** Shows more of what lies around the quotation that is shown. */
    void show(Surroundings around) {
        sheet.ifPresent(each -> each.show(around));
    }

    /** Shows what plug-ins say of the quotation that is shown. */
    void show(List<Sections.Section> sections, List<Descriptor> declared) {
        sheet.ifPresent(each -> each.show(sections, declared));
    }

    /** Puts the cursor into a field and selects what is in it. */
    void edit(InspectorView.Place place) {
        wanted = shown.isEmpty() ? Optional.of(place) : Optional.empty();
        if (wanted.isEmpty()) {
            sheet.ifPresent(each -> each.edit(place));
        }
    }

    void setFocus() {
        if (shown.isEmpty()) {
            empty.setFocus();
        } else {
            sheet.ifPresent(QuotationSheet::setFocus);
        }
    }
}
