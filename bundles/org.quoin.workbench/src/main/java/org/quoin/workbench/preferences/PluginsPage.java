package org.quoin.workbench.preferences;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.job.Plugins;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.PluginOptions;
import org.quoin.workbench.ui.Preferences;

/**
 * What can be chosen of plug-ins: a field for each option that one of them declares. No class of
 * theirs is loaded for it; what is chosen counts from the next work on.
 */
public final class PluginsPage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    private static final int DIGITS = 10;

    /** Made by Eclipse. */
    public PluginsPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
        setDescription(
                plugins().configurable().isEmpty()
                        ? PreferencesTexts.Plugins_none
                        : PreferencesTexts.Plugins_about);
    }

    private static Plugins plugins() {
        return PlatformUI.getWorkbench().getService(Work.class).plugins();
    }

    @Override
    protected void createFieldEditors() {
        for (Descriptor each : plugins().configurable()) {
            heading(each.name());
            each.options().forEach(option -> field(each, option));
        }
    }

    private void heading(String name) {
        Label heading = new Label(getFieldEditorParent(), SWT.NONE);
        heading.setText(name.replace("&", "&&"));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(heading);
    }

    private void field(Descriptor plugin, DeclaredOption option) {
        String key = PluginOptions.key(plugin, option);
        IPreferenceStore store = getPreferenceStore();
        store.setDefault(key, option.standard());
        Composite parent = getFieldEditorParent();
        String label = option.label();
        FieldEditor field =
                switch (option.type()) {
                    case FLAG -> new BooleanFieldEditor(key, label, parent);
                    case NUMBER -> number(key, option, parent);
                    case TEXT -> new StringFieldEditor(key, label, parent);
                    case CHOICE -> new ComboFieldEditor(key, label, entries(option), parent);
                };
        addField(field);
        if (!option.description().isEmpty()) {
            Label meaning = new Label(parent, SWT.WRAP);
            meaning.setText(option.description().replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(60, SWT.DEFAULT)
                    .applyTo(meaning);
        }
    }

    private static FieldEditor number(String key, DeclaredOption option, Composite parent) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, option.label(), parent, DIGITS);
        field.setValidRange(
                within(option.least().orElse(Integer.MIN_VALUE)),
                within(option.most().orElse(Integer.MAX_VALUE)));
        return field;
    }

    private static int within(long bound) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, bound));
    }

    private static String[][] entries(DeclaredOption option) {
        List<String> choices = option.choices();
        return choices.stream().map(each -> new String[] {each, each}).toArray(String[][]::new);
    }

    @Override
    public boolean performOk() {
        boolean stored = super.performOk();
        if (stored) {
            plugins().optionsChanged();
        }
        return stored;
    }
}
