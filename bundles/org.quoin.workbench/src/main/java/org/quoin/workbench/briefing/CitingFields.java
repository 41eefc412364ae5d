package org.quoin.workbench.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.quoin.api.briefing.Citing;

/**
 * How a briefing cites: where its notes stand, in which style its bibliography, and for Zotero. A
 * style is one that comes with Quoin, or a file in the Citation Style Language.
 */
final class CitingFields {

    /** The styles that Quoin's own exporters know, in the order of their labels. */
    private static final List<String> STYLES = List.of("apa", "chicago", "gbt7714");

    private final Combo notes;
    private final Combo style;
    private final Button zotero;

    private final Consumer<UnaryOperator<Citing>> edit;
    private final Supplier<Optional<Path>> ask;

    /** A style that is none of the known ones, to be kept: a file, or another plug-in's. */
    private Optional<String> foreign = Optional.empty();

    /** Of the briefing, as last shown or chosen here. */
    private Optional<String> current = Optional.empty();

    /**
     * @param notes a list for choosing only
     * @param style a list for choosing only
     * @param zotero a check box
     * @param edit changes what the draft says
     * @param ask asks for a file that holds a style
     */
    CitingFields(
            Combo notes,
            Combo style,
            Button zotero,
            Consumer<UnaryOperator<Citing>> edit,
            Supplier<Optional<Path>> ask) {
        this.notes = notes;
        this.style = style;
        this.zotero = zotero;
        this.edit = edit;
        this.ask = ask;
        notes.setItems(BriefingTexts.Notes_footnotes, BriefingTexts.Notes_endnotes);
        list();
        zotero.setText(BriefingTexts.Head_zoteroFields);
        zotero.setToolTipText(BriefingTexts.Head_zoteroHint);
        notes.addListener(
                SWT.Selection,
                event -> {
                    Citing.Notes where =
                            Citing.Notes.values()[Math.max(0, notes.getSelectionIndex())];
                    edit.accept(each -> new Citing(where, each.style(), each.zotero()));
                });
        style.addListener(SWT.Selection, event -> choose());
        zotero.addListener(
                SWT.Selection,
                event -> {
                    boolean wanted = zotero.getSelection();
                    edit.accept(each -> new Citing(each.notes(), each.style(), wanted));
                });
    }

    /** Shows what a draft says. */
    void show(Citing citing) {
        notes.select(citing.notes().ordinal());
        show(citing.style());
        zotero.setSelection(citing.zotero());
    }

    private void show(Optional<String> wanted) {
        current = wanted;
        Optional<String> other = wanted.filter(each -> !STYLES.contains(each));
        if (other.isPresent() && !other.equals(foreign)) {
            foreign = other;
            list();
        }
        style.select(
                wanted.map(each -> STYLES.contains(each) ? STYLES.indexOf(each) : STYLES.size())
                        .map(place -> place + 1)
                        .orElse(0));
        style.setToolTipText(other.orElse(""));
    }

    private void list() {
        List<String> items = new ArrayList<>();
        items.add(BriefingTexts.Style_none);
        items.add(BriefingTexts.Style_apa);
        items.add(BriefingTexts.Style_chicago);
        items.add(BriefingTexts.Style_gbt7714);
        foreign.map(CitingFields::label).ifPresent(items::add);
        items.add(BriefingTexts.Style_file);
        style.setItems(items.toArray(String[]::new));
    }

    /** A file goes by its name; where it lies is said by the tool tip. */
    private static String label(String foreign) {
        return foreign.substring(1 + Math.max(foreign.lastIndexOf('/'), foreign.lastIndexOf('\\')));
    }

    private void choose() {
        int place = style.getSelectionIndex();
        boolean file = place == style.getItemCount() - 1;
        Optional<String> wanted =
                file ? ask.get().map(Path::toString).or(() -> current) : at(place);
        show(wanted);
        edit.accept(each -> new Citing(each.notes(), wanted, each.zotero()));
    }

    private Optional<String> at(int place) {
        if (place <= 0) {
            return Optional.empty();
        }
        return place <= STYLES.size() ? Optional.of(STYLES.get(place - 1)) : foreign;
    }
}
