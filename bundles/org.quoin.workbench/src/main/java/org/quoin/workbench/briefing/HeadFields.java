package org.quoin.workbench.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.quoin.api.briefing.Citing;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.DraftHeadBuilder;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.ui.Names;

/**
 * What is said of the briefing as a whole: its name, title, marking, date, author, language,
 * template and citing. A field is stored when the user leaves it or presses Enter.
 */
final class HeadFields {

    private static final String[] MARKINGS = {
        "", "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"
    };

    private static final List<Optional<Locale>> LANGUAGES =
            List.of(
                    Optional.empty(),
                    Optional.of(Locale.ENGLISH),
                    Optional.of(Locale.SIMPLIFIED_CHINESE));

    /** As many as most notes have. */
    private static final int LINES = 3;

    private final BriefingEdits edits;
    private final Announcements announcements;
    private final Composite area;
    private final Text name;
    private final Text title;
    private final Combo marking;
    private final Text date;
    private final Text preparedBy;
    private final Combo language;
    private final TemplateField template;
    private final CitingFields citing;
    private final Text method;
    private final Text sources;
    private Optional<Draft> draft = Optional.empty();

    /**
     * @param edits stores
     * @param announcements told what cannot be stored
     * @param check shows what is wrong with a template
     */
    HeadFields(
            Composite parent,
            BriefingEdits edits,
            Announcements announcements,
            Consumer<Path> check) {
        this.edits = edits;
        this.announcements = announcements;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 3).applyTo(area);
        name = text(BriefingTexts.Head_name, "", 2);
        title = text(BriefingTexts.Head_title, "", 2);
        marking = combo(BriefingTexts.Head_marking, SWT.DROP_DOWN);
        marking.setItems(MARKINGS);
        date = text(BriefingTexts.Head_date, BriefingTexts.Head_dateElse, 2);
        preparedBy = text(BriefingTexts.Head_preparedBy, "", 2);
        language = combo(BriefingTexts.Head_language, SWT.READ_ONLY);
        language.setItems(
                BriefingTexts.Language_articles,
                BriefingTexts.Language_english,
                BriefingTexts.Language_chinese);
        template = new TemplateField(area, each -> put(each, DraftHeadBuilder::template), check);
        Combo notes = combo(BriefingTexts.Head_notes, SWT.READ_ONLY);
        Combo style = combo(BriefingTexts.Head_style, SWT.READ_ONLY);
        label("");
        Button zotero = new Button(area, SWT.CHECK);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(zotero);
        citing = new CitingFields(notes, style, zotero, this::cite, this::askForStyle);
        method = paragraphs(BriefingTexts.Head_method);
        sources = paragraphs(BriefingTexts.Head_sources);
        listen();
        show(Optional.empty());
    }

    /** A field of a few lines. */
    private Text paragraphs(String label) {
        label(label);
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Names.name(text, label);
        text.addListener(
                SWT.Traverse,
                event -> {
                    // Tab goes on to the next field: a text for reading has no tabs.
                    if (event.detail == SWT.TRAVERSE_TAB_NEXT
                            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                        event.doit = true;
                    }
                });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, text.getLineHeight() * LINES)
                .span(2, 1)
                .applyTo(text);
        return text;
    }

    private void listen() {
        storing(name, this::rename);
        storing(title, () -> put(title.getText().strip(), DraftHeadBuilder::title));
        storing(marking, () -> put(marking.getText().strip(), DraftHeadBuilder::marking));
        marking.addListener(
                SWT.Selection, event -> put(marking.getText().strip(), DraftHeadBuilder::marking));
        storing(date, this::putDate);
        storing(preparedBy, () -> put(preparedBy.getText().strip(), DraftHeadBuilder::preparedBy));
        language.addListener(
                SWT.Selection,
                event ->
                        put(
                                LANGUAGES.get(Math.max(0, language.getSelectionIndex())),
                                DraftHeadBuilder::language));
        method.addListener(SWT.FocusOut, event -> put(words(method), DraftHeadBuilder::methodNote));
        sources.addListener(
                SWT.FocusOut, event -> put(words(sources), DraftHeadBuilder::sourceSummary));
    }

    private Text text(String label, String otherwise, int columns) {
        label(label);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(otherwise);
        Names.name(text, label);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .span(columns, 1)
                .applyTo(text);
        return text;
    }

    private Combo combo(String label, int style) {
        label(label);
        Combo combo = new Combo(area, style);
        Names.name(combo, label);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .span(2, 1)
                .applyTo(combo);
        return combo;
    }

    private static String words(Text field) {
        return field.getText().replace(Text.DELIMITER, "\n").strip();
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
    }

    private static void storing(Control field, Runnable store) {
        field.addListener(SWT.FocusOut, event -> store.run());
        field.addListener(SWT.DefaultSelection, event -> store.run());
    }

    /** The whole of it. */
    Composite control() {
        return area;
    }

    /** Puts the cursor into the name. */
    void setFocus() {
        name.setFocus();
        name.selectAll();
    }

    /** Shows what is said of a draft; a field into which somebody types is left alone. */
    void show(Optional<Draft> now) {
        boolean same = draft.map(Draft::number).equals(now.map(Draft::number));
        draft = now;
        DraftHead head = now.map(Draft::head).orElse(DraftHead.NONE);
        write(name, now.map(Draft::name).orElse(""), same);
        title.setMessage(now.map(Draft::name).orElse(""));
        write(title, head.title(), same);
        if (!(same && marking.isFocusControl()) && !marking.getText().equals(head.marking())) {
            marking.setText(head.marking());
        }
        write(date, head.date().map(LocalDate::toString).orElse(""), same);
        write(preparedBy, head.preparedBy(), same);
        language.select(Math.max(0, LANGUAGES.indexOf(head.language())));
        template.show(head.template(), same);
        citing.show(head.citing());
        write(method, head.methodNote().replace("\n", Text.DELIMITER), same);
        write(sources, head.sourceSummary().replace("\n", Text.DELIMITER), same);
        area.setEnabled(now.isPresent());
    }

    private static void write(Text field, String words, boolean same) {
        if (!(same && field.isFocusControl()) && !field.getText().equals(words)) {
            field.setText(words);
        }
    }

    /**
     * The value is taken from its field here: storing is done in the background. Whether it is
     * another one is seen there, for what is shown here may be behind what was stored.
     */
    private <T> void put(T value, BiFunction<DraftHeadBuilder, T, DraftHeadBuilder> change) {
        store(head -> change.apply(head.with(), value).make());
    }

    private void store(UnaryOperator<DraftHead> change) {
        draft.ifPresent(each -> edits.describe(each, change));
    }

    private void cite(UnaryOperator<Citing> change) {
        store(head -> head.with().citing(change.apply(head.citing())).make());
    }

    private Optional<Path> askForStyle() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(BriefingTexts.Style_ask);
        dialog.setFilterNames(new String[] {BriefingTexts.Style_files});
        dialog.setFilterExtensions(new String[] {"*.csl"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void rename() {
        String wanted = name.getText().strip();
        if (draft.isPresent() && wanted.isEmpty()) {
            name.setText(draft.get().name());
        } else {
            draft.ifPresent(each -> edits.rename(each, wanted));
        }
    }

    /** What is no day stays in its field, is said, and is not stored. */
    private void putDate() {
        String words = date.getText().strip();
        try {
            Optional<LocalDate> day =
                    words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
            put(day, DraftHeadBuilder::date);
        } catch (DateTimeParseException e) {
            announcements.say(NLS.bind(BriefingTexts.Head_noDate, e.getParsedString()));
        }
    }
}
