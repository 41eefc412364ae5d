package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.quoin.project.model.Tag;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.TagNumbers;

/** The tags of the quotations: plates that can be taken off, and a field that puts one on. */
final class TagRows {

    private static final int MOST_PROPOSALS = 30;

    private final Sheet sheet;
    private final Desk desk;
    private final Corrections corrections;
    private final Composite chips;
    private final Field field;
    private final TagManager manager;
    private Set<Long> shown = Set.of();
    private List<Tag> ofAll = List.of();
    private List<Tag> ofSome = List.of();
    private List<Tag> all = List.of();

    TagRows(Sheet sheet, Desk desk, Corrections corrections, Runnable done) {
        this.sheet = sheet;
        this.desk = desk;
        this.corrections = corrections;
        sheet.labelAbove(InspectorTexts.Tags_name);
        Composite area = new Composite(sheet.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        sheet.beside(area);
        chips = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 2;
        row.marginBottom = 0;
        row.spacing = 5;
        chips.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(chips);
        field = new Field(area, SWT.SINGLE, InspectorTexts.Tags_add, done);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(field.text());
        Completion.of(
                field,
                InspectorTexts.Tags_proposals,
                this::proposals,
                chosen -> put(chosen.text()));
        Link arrange = new Link(area, SWT.NONE);
        arrange.setText("<a>" + InspectorTexts.Tags_arrange + "</a>");
        manager = new TagManager(area, corrections, this::arranged);
        sheet.show(manager.control(), false);
        arrange.addListener(SWT.Selection, event -> toggleManager());
    }

    /** The field that puts a tag on. */
    Field field() {
        return field;
    }

    void show(Inspection now) {
        shown = now.quotations();
        boolean editable = now.readOnly().isEmpty();
        if (!field.isTouched()) {
            field.show("", InspectorTexts.Tags_add, editable, this::put);
        }
        all = now.tags();
        manager.show(now.tags(), editable);
        if (!ofAll.equals(now.tagsOfAll()) || !ofSome.equals(now.tagsOfSome())) {
            ofAll = now.tagsOfAll();
            ofSome = now.tagsOfSome();
            fill(editable);
        }
    }

    private void fill(boolean editable) {
        for (Control each : chips.getChildren()) {
            each.dispose();
        }
        ofAll.forEach(each -> chip(each, false, editable));
        ofSome.forEach(each -> chip(each, true, editable));
        sheet.show(chips, !ofAll.isEmpty() || !ofSome.isEmpty());
        sheet.refilled(chips);
    }

    private void chip(Tag tag, boolean partly, boolean editable) {
        Set<Long> quotations = shown;
        int number = 1 + all.indexOf(tag);
        String numbered = number <= TagNumbers.KEYS ? number + " " + tag.name() : tag.name();
        Chip chip =
                new Chip(
                        chips,
                        numbered,
                        TagColours.of(tag),
                        partly,
                        NLS.bind(
                                partly
                                        ? InspectorTexts.Tags_takeOffSome
                                        : InspectorTexts.Tags_takeOff,
                                tag.name()),
                        () -> corrections.untag(quotations, tag.name()));
        chip.setEnabled(editable);
    }

    private void put(String tag) {
        field.settle("");
        corrections.tag(shown, tag);
    }

    private List<Proposal> proposals(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return desk.project().stream()
                .flatMap(project -> TagNumbers.of(project).stream())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_PROPOSALS)
                .map(
                        each ->
                                new Proposal(
                                        each.number(),
                                        each.name(),
                                        NLS.bind(InspectorTexts.Tags_used, each.quotations())))
                .toList();
    }

    /** The list of tags has become longer or shorter. */
    private void arranged() {
        sheet.changed(manager.control());
        sheet.layOut();
    }

    private void toggleManager() {
        sheet.show(manager.control(), !manager.control().getVisible());
        sheet.layOut();
    }
}
