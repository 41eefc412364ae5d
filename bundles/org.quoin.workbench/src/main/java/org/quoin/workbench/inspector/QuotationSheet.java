package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.quoin.engine.job.Sections;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.compare.CompareView;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Icons;

/** All rows that the inspector has for quotations. */
final class QuotationSheet {

    private static final int NOTE_LINES = 3;

    private final Sheet sheet;
    private final HeaderRows header;
    private final SpeakerRows speaker;
    private final WordingRows wording;
    private final GradeRows grades;
    private final TagRows tags;
    private final Field note;
    private final StoryRows story;
    private Optional<ContributedRows> contributed = Optional.empty();
    private final Corrections corrections;
    private Inspection shown = Inspection.nothing();

    /**
     * @param parent to which it is added
     * @param done called when the user has finished with a field
     */
    QuotationSheet(
            Composite parent,
            IWorkbenchPartSite site,
            Desk desk,
            Corrections corrections,
            Runnable done) {
        this.corrections = corrections;
        Icons icons = new Icons(parent);
        sheet = new Sheet(parent);
        header = new HeaderRows(sheet, site, icons);
        speaker = new SpeakerRows(sheet, desk, corrections, done);
        wording = new WordingRows(sheet, site, icons, corrections);
        grades = new GradeRows(sheet, corrections);
        tags = new TagRows(sheet, desk, corrections, done);
        note = note(done);
        story = new StoryRows(sheet, corrections, quote -> open(site, quote), reader(site));
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

    private static StoryRows.Reader reader(IWorkbenchPartSite site) {
        return new StoryRows.Reader() {
            @Override
            public void open(long article) {
                new Navigator(site.getPage()).open(article, false);
            }

            @Override
            public void compare(long article, long other) {
                CompareView.open(site.getPage(), article, other);
            }
        };
    }

    /** The whole. */
    Control control() {
        return sheet.control();
    }

    /**
     * Shows other quotations, or the same as they are now; what is being typed is kept for them.
     *
     * @param around the quotation, as far as it was read
     */
    void show(Inspection now, Surroundings around) {
        if (!now.quotations().equals(shown.quotations())) {
            store();
            contributed.ifPresent(each -> each.show(List.of()));
        }
        shown = now;
        if (!now.isEmpty()) {
            header.show(now);
            speaker.show(now);
            wording.show(now);
            tags.show(now);
            showNote(now);
        }
        grades.show(now, around.graded());
        story.show(now, around);
        sheet.layOut();
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

    /** Shows more of what lies around the quotation. */
    void show(Surroundings around) {
        story.show(around);
        sheet.layOut();
    }

    /**
     * Shows what plug-ins say of the quotation. Their rows are made when they first say something.
     *
     * @param declared the sections there are
     */
    void show(List<Sections.Section> sections, List<Descriptor> declared) {
        if (contributed.isEmpty() && !sections.isEmpty()) {
            contributed = Optional.of(new ContributedRows(sheet, declared));
        }
        contributed.ifPresent(each -> each.show(sections));
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
        if (!sheet.control().isFocusControl()) {
            speaker.name().text().setFocus();
        }
    }
}
