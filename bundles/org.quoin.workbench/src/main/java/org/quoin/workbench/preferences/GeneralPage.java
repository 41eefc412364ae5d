package org.quoin.workbench.preferences;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Preferences;

/** What happens at the start and after an export, the language and the colours. */
@SuppressWarnings("restriction") // The theme engine, as in Theme.
public final class GeneralPage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    private @Nullable Theme theme;
    private @Nullable Combo languages;
    private @Nullable Combo themes;
    private int languageBefore;
    private int themeBefore;

    /** Made by Eclipse. */
    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
        theme = new Theme(workbench.getService(IThemeEngine.class));
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(
                new BooleanFieldEditor(
                        Preferences.REOPEN, PreferencesTexts.General_reopen, parent));
        Composite second = getFieldEditorParent();
        addField(
                new BooleanFieldEditor(
                        Preferences.OPEN_WRITTEN, PreferencesTexts.General_openWritten, second));
        Composite third = new Composite(getFieldEditorParent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(third);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(third);
        themes =
                choice(
                        third,
                        PreferencesTexts.General_theme,
                        List.of(
                                PreferencesTexts.General_system,
                                PreferencesTexts.General_light,
                                PreferencesTexts.General_dark));
        themeBefore = theme == null ? 0 : theme.chosen().map(dark -> dark ? 2 : 1).orElse(0);
        themes.select(themeBefore);
        addLanguages(third);
    }

    private void addLanguages(Composite parent) {
        Optional<Language> start = Language.ofStart();
        if (start.isEmpty()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(PreferencesTexts.General_languageUnknown);
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
            return;
        }
        List<String> names =
                Stream.concat(
                                Stream.of(PreferencesTexts.General_system),
                                Language.SPOKEN.stream().map(GeneralPage::nameOf))
                        .toList();
        languages = choice(parent, PreferencesTexts.General_language, names);
        try {
            languageBefore = start.get().chosen().map(Language.SPOKEN::indexOf).orElse(-1) + 1;
        } catch (IOException e) {
            setErrorMessage(NLS.bind(PreferencesTexts.General_languageFailed, e.getMessage()));
        }
        languages.select(languageBefore);
        languages.addListener(
                SWT.Selection,
                event ->
                        setMessage(
                                languages.getSelectionIndex() == languageBefore
                                        ? null
                                        : PreferencesTexts.General_languageLater,
                                INFORMATION));
    }

    /** In itself, so that whoever strayed into a foreign one finds back. */
    private static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }

    private static Combo choice(Composite parent, String name, List<String> choices) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        Names.name(combo, LegacyActionTools.removeMnemonics(name));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    protected void performDefaults() {
        if (themes != null) {
            themes.select(0);
        }
        if (languages != null) {
            languages.select(0);
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        return super.performOk() && applyTheme() && applyLanguage();
    }

    private boolean applyTheme() {
        if (theme != null && themes != null && themes.getSelectionIndex() != themeBefore) {
            themeBefore = themes.getSelectionIndex();
            theme.choose(themeBefore == 0 ? Optional.empty() : Optional.of(themeBefore == 2));
        }
        return true;
    }

    private boolean applyLanguage() {
        if (languages == null || languages.getSelectionIndex() == languageBefore) {
            return true;
        }
        int chosen = languages.getSelectionIndex();
        try {
            Language.ofStart()
                    .orElseThrow()
                    .choose(
                            chosen == 0
                                    ? Optional.empty()
                                    : Optional.of(Language.SPOKEN.get(chosen - 1)));
            languageBefore = chosen;
            return true;
        } catch (IOException e) {
            setErrorMessage(NLS.bind(PreferencesTexts.General_languageFailed, e.getMessage()));
            return false;
        }
    }
}
