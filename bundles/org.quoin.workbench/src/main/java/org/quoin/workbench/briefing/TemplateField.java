package org.quoin.workbench.briefing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.quoin.workbench.template.TemplateFiles;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.Names;

/**
 * The template of a briefing: the usual one, one that a plug-in brings, by its label, or a file of
 * the user's. A line below says what the chosen one is for, and leads to the check of a file.
 */
final class TemplateField {

    private final List<ContributedTemplate> contributed = ContributedTemplate.all();
    private final Composite area;
    private final Combo combo;
    private final Link about;
    private final Consumer<String> store;

    /**
     * @param area a grid of three columns
     * @param store takes a short name, the path of a file, or nothing for the usual template
     * @param check shows what is wrong with a file
     */
    TemplateField(Composite area, Consumer<String> store, Consumer<Path> check) {
        this.area = area;
        this.store = store;
        new Label(area, SWT.NONE).setText(BriefingTexts.Head_template);
        combo = new Combo(area, SWT.DROP_DOWN);
        Names.name(combo, BriefingTexts.Head_template);
        List<String> items = new ArrayList<>();
        items.add(BriefingTexts.Head_templateElse);
        contributed.forEach(each -> items.add(each.label()));
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(BriefingTexts.Head_browse);
        Names.name(browse, BriefingTexts.Head_browseTemplate);
        browse.addListener(SWT.Selection, event -> browse());
        new Label(area, SWT.NONE).setText("");
        about = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .span(2, 1)
                .applyTo(about);
        about.addListener(SWT.Selection, event -> file().ifPresent(check));
        for (int event : new int[] {SWT.Selection, SWT.FocusOut, SWT.DefaultSelection}) {
            combo.addListener(event, happened -> put());
        }
    }

    /** Shows what a draft keeps, unless somebody types here. */
    void show(String template, boolean same) {
        String words =
                template.isEmpty()
                        ? BriefingTexts.Head_templateElse
                        : contributed.stream()
                                .filter(each -> each.shortName().equals(template))
                                .map(ContributedTemplate::label)
                                .findFirst()
                                .orElse(template);
        if (!(same && combo.isFocusControl()) && !combo.getText().equals(words)) {
            combo.setText(words);
        }
        tell();
    }

    private Optional<ContributedTemplate> chosen() {
        String words = combo.getText().strip();
        return contributed.stream()
                .filter(each -> each.label().equals(words) || each.shortName().equals(words))
                .findFirst();
    }

    private boolean isUsual() {
        String words = combo.getText().strip();
        return words.isEmpty() || words.equals(BriefingTexts.Head_templateElse);
    }

    private Optional<Path> file() {
        if (isUsual() || chosen().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(combo.getText().strip()));
        } catch (InvalidPathException e) {
            // What can be no file cannot be checked either; writing the briefing says so.
            return Optional.empty();
        }
    }

    private void put() {
        store.accept(
                isUsual()
                        ? ""
                        : chosen().map(ContributedTemplate::shortName)
                                .orElse(combo.getText().strip()));
        tell();
    }

    private void tell() {
        String words =
                file().isPresent()
                        ? BriefingTexts.Head_templateCheck
                        : chosen().map(each -> LinkText.escaped(each.description())).orElse("");
        if (!about.getText().equals(words)) {
            about.setText(words);
            about.requestLayout();
        }
    }

    private void browse() {
        TemplateFiles.ask(area.getShell(), BriefingTexts.Head_template)
                .ifPresent(
                        each -> {
                            combo.setText(each.toString());
                            put();
                        });
    }
}
