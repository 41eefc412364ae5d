package org.quoin.workbench.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.IBindingManagerListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.PageInput;
import org.quoin.workbench.ui.PagePart;
import org.quoin.workbench.ui.Refresh;

/** The help's page of keys: each command under its menu, with a filter. */
public final class KeysPage extends PagePart {

    /** Beside a column's longest text. */
    private static final int AROUND_TEXT = 24;

    private @Nullable Text filter;
    private @Nullable Tree tree;

    /** Made by Eclipse. */
    public KeysPage() {}

    /** Opens the page and puts the keyboard there. */
    public static void open(IWorkbenchPage page) {
        new PageInput(Ids.KEYS_PAGE, HelpTexts.Keys_title).open(page, true);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 6).margins(8, 8).applyTo(parent);
        Text words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(HelpTexts.Keys_filter);
        Names.name(words, HelpTexts.Keys_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        filter = words;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Tree commands = new Tree(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        commands.setHeaderVisible(true);
        Names.name(commands, HelpTexts.Keys_table);
        tree = commands;
        Link change = new Link(parent, SWT.WRAP);
        change.setText(
                NLS.bind(
                        HelpTexts.Keys_change,
                        Commands.keys(getSite(), "org.eclipse.ui.window.quickAccess")));
        change.addListener(SWT.Selection, event -> openPreferences());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(change);
        List<KeyRow> rows = rows();
        makeColumns(area, commands, rows);
        show(rows);
        words.addListener(SWT.Modify, event -> show(rows()));
        words.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN) {
                        commands.setFocus();
                        event.doit = false;
                    }
                });
        follow(commands);
    }

    /** Keys change in the preferences while the page is open. */
    private void follow(Tree commands) {
        Refresh refresh = new Refresh(commands, () -> show(rows()));
        IBindingManagerListener listener = event -> refresh.request();
        IBindingService bindings = getSite().getService(IBindingService.class);
        bindings.addBindingManagerListener(listener);
        commands.addListener(SWT.Dispose, event -> bindings.removeBindingManagerListener(listener));
    }

    private static void makeColumns(Composite area, Tree commands, List<KeyRow> rows) {
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        GC gc = new GC(commands);
        int keys = gc.textExtent(HelpTexts.Keys_keys).x;
        for (KeyRow row : rows) {
            keys = Math.max(keys, gc.textExtent(row.keys()).x);
        }
        gc.dispose();
        String[] names = {HelpTexts.Keys_command, HelpTexts.Keys_keys, HelpTexts.Keys_about};
        int[] weights = {34, 16, 50};
        int[] least = {160, Math.min(keys, 260) + AROUND_TEXT, 200};
        for (int i = 0; i < names.length; i++) {
            TreeColumn column = new TreeColumn(commands, SWT.NONE);
            column.setText(names[i]);
            layout.setColumnData(column, new ColumnWeightData(weights[i], least[i], true));
        }
    }

    private List<KeyRow> rows() {
        return new KeyGuide(
                        getSite().getService(ICommandService.class),
                        getSite().getService(IBindingService.class))
                .rows(Platform.getExtensionRegistry(), HelpTexts.Keys_elsewhere);
    }

    private void show(List<KeyRow> rows) {
        if (tree == null || filter == null) {
            return;
        }
        List<String> words =
                Arrays.stream(filter.getText().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(each -> !each.isEmpty())
                        .toList();
        tree.setRedraw(false);
        tree.removeAll();
        @Nullable TreeItem group = null;
        for (KeyRow row : rows) {
            if (row.holds(words)) {
                if (group == null || !group.getText().equals(row.menu())) {
                    group = new TreeItem(tree, SWT.NONE);
                    group.setText(row.menu());
                }
                new TreeItem(group, SWT.NONE)
                        .setText(new String[] {row.name(), row.keys(), row.about()});
                group.setExpanded(true);
            }
        }
        if (group == null) {
            new TreeItem(tree, SWT.NONE).setText(HelpTexts.Keys_none);
        }
        tree.setRedraw(true);
    }

    private void openPreferences() {
        PreferencesUtil.createPreferenceDialogOn(
                        getSite().getShell(), "org.eclipse.ui.preferencePages.Keys", null, null)
                .open();
    }

    @Override
    public void setFocus() {
        if (filter != null) {
            filter.setFocus();
        }
    }
}
