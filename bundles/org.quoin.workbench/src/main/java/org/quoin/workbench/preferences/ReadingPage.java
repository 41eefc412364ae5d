package org.quoin.workbench.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Preferences;

/** How articles are set: font, measure, leading; open ones follow. */
public final class ReadingPage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    /** The platform keeps fonts of themes, and tells whoever uses them. */
    private final IPreferenceStore fonts =
            new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");

    /** Made by Eclipse. */
    public ReadingPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
        setDescription(PreferencesTexts.Reading_about);
    }

    @Override
    protected void createFieldEditors() {
        FontFieldEditor font =
                new FontFieldEditor(
                        Ids.READING_FONT,
                        PreferencesTexts.Reading_font,
                        PreferencesTexts.Reading_sample,
                        getFieldEditorParent()) {
                    @Override
                    public void setPreferenceStore(IPreferenceStore store) {
                        super.setPreferenceStore(store == null ? null : fonts);
                    }
                };
        font.setChangeButtonText(PreferencesTexts.Reading_change);
        addField(font);
        addField(
                new NumberField(
                        Preferences.MEASURE,
                        PreferencesTexts.Reading_measure,
                        getFieldEditorParent(),
                        Preferences.LEAST_MEASURE,
                        Preferences.MOST_MEASURE));
        addField(
                new NumberField(
                        Preferences.LEADING,
                        PreferencesTexts.Reading_leading,
                        getFieldEditorParent(),
                        0,
                        Preferences.MOST_LEADING));
    }
}
