package org.quoin.workbench.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.quoin.workbench.ui.Preferences;

/** How pages are fetched whose address the user drops or pastes; the next import follows. */
public final class FetchingPage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    /** Made by Eclipse. */
    public FetchingPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
        setDescription(PreferencesTexts.Fetching_about);
    }

    @Override
    protected void createFieldEditors() {
        addField(
                new NumberField(
                        Preferences.FETCH_SECONDS,
                        PreferencesTexts.Fetching_seconds,
                        getFieldEditorParent(),
                        1,
                        Preferences.MOST_SECONDS));
        addField(
                new NumberField(
                        Preferences.FETCH_MEGABYTES,
                        PreferencesTexts.Fetching_megabytes,
                        getFieldEditorParent(),
                        1,
                        Preferences.MOST_MEGABYTES));
        addField(
                new BooleanFieldEditor(
                        Preferences.FETCH_PRIVATE,
                        PreferencesTexts.Fetching_private,
                        getFieldEditorParent()));
    }
}
