package org.quoin.workbench.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;

/** The inspector's sheet, and what is said in its place where there is no quotation. */
final class InspectorForm {

    private static final int NOTE_LINES = 3;

    private final Composite parent;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final Sheet sheet;
    private final HeaderRows header;
    private final SpeakerRows speaker;
    private final WordingRows wording;
    private final TagRows tags;
    private final Field note;
    private final StoryRows story;
    private final Corrections corrections;
    private Inspection shown = Inspection.nothing();

    InspectorForm(
            Composite parent,
            IWorkbenchPartSite site,
            Desk desk,
            Corrections corrections,
            Runnable done) {
        this.parent = parent;
        this.corrections = corrections;
        parent.setLayout(stack);
        Icons icons = new Icons(parent);
        empty = empty(site);
        sheet = new Sheet(parent);
        header = new HeaderRows(sheet, site, icons);
        speaker = new SpeakerRows(sheet, desk, corrections, done);
        wording = new WordingRows(sheet, site, icons, corrections);
        tags = new TagRows(sheet, desk, corrections, done);
        note = note(done);
        story = new StoryRows(sheet, corrections, quote -> open(site, quote));
        show(Inspection.nothing());
    }

    private Composite empty(IWorkbenchPartSite site) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        Link link = new Link(area, SWT.WRAP);
        link.setText(NLS.bind(InspectorTexts.View_empty, Commands.keys(site, Ids.NEXT_QUOTE)));
        link.addListener(SWT.Selection, event -> Commands.run(site, Ids.NEXT_QUOTE));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
        return area;
    }

    private Field note(Runnable done) {
        sheet.labelAbove(InspectorTexts.Note_name);
        Field made =
                new Field(
                        sheet.body(),
                        SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                        InspectorTexts.Note_name,
                        done);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, made.text().getLineHeight() * NOTE_LINES + 4)
                .applyTo(made.text());
        return made;
    }

    private static void open(IWorkbenchPartSite site, QuoteRef quote) {
        new Navigator(site.getPage()).open(quote.article(), false);
        site.getService(QuoteSelection.class).select(quote);
    }

    /**
     * Shows other quotations, or the same as they are now; what is being typed is kept for them.
     */
    void show(Inspection now) {
        if (!now.quotations().equals(shown.quotations())) {
            store();
        }
        boolean longer = !now.equals(shown);
        shown = now;
        if (!now.isEmpty()) {
            header.show(now);
            speaker.show(now);
            wording.show(now);
            tags.show(now);
            showNote(now);
        }
        story.show(now);
        stack.topControl = now.isEmpty() ? empty : sheet.control();
        parent.layout();
        if (longer) {
            sheet.layOut();
        }
    }

    private void showNote(Inspection now) {
        if (!note.isTouched()) {
            boolean one = now.one().isPresent();
            note.show(
                    now.one().map(each -> each.quotation().note()).orElse(""),
                    one ? "" : InspectorTexts.Several_oneAtATime,
                    one && now.readOnly().isEmpty(),
                    typed ->
                            now.one()
                                    .ifPresent(
                                            each ->
                                                    corrections.note(
                                                            each.quotation().number(), typed)));
        }
    }

    void show(Surroundings around) {
        story.show(around);
        sheet.layOut();
    }

    private void store() {
        speaker.store();
        tags.field().store();
        note.store();
    }

    /** Puts the cursor into a field and selects what is in it. */
    void edit(InspectorView.Place place) {
        Field field =
                switch (place) {
                    case SPEAKER -> speaker.name();
                    case TAGS -> tags.field();
                    case NOTE -> note;
                };
        field.text().setFocus();
        field.text().selectAll();
    }

    void setFocus() {
        if (shown.isEmpty()) {
            empty.setFocus();
        } else if (!sheet.control().isFocusControl()) {
            speaker.name().text().setFocus();
        }
    }
}
