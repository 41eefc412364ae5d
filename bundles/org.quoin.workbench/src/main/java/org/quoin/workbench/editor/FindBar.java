package org.quoin.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Names;

/** A bar at the page's lower edge for finding words in the text, while it is open. */
final class FindBar {

    /** What the bar works on. */
    interface Page {

        /** The words have become others. */
        void look(String words);

        /** To the next hit, or back with -1. */
        void step(int step);

        /** The bar was closed; the keyboard goes back to the text. */
        void done();
    }

    /**
     * The keys of the bar's buttons, for their tips.
     *
     * @param next as menus show them
     * @param previous likewise
     */
    record Keys(String next, String previous) {}

    private final Composite bar;
    private final Text words;
    private final Label count;
    private final Page page;

    /**
     * @param parent laid out as a grid
     * @param columns of the grid
     */
    FindBar(Composite parent, int columns, Page page, Keys keys) {
        this.page = page;
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(EditorTexts.Find_words);
        Names.name(words, EditorTexts.Find_words);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(words);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(6, 0)
                .applyTo(count);
        ToolBar buttons = new ToolBar(bar, SWT.FLAT);
        Names.name(buttons, EditorTexts.Find_words);
        Icons icons = new Icons(bar);
        button(
                buttons,
                icons,
                "previous",
                NLS.bind(EditorTexts.Find_previous, keys.previous()),
                () -> page.step(-1));
        button(
                buttons,
                icons,
                "next",
                NLS.bind(EditorTexts.Find_next, keys.next()),
                () -> page.step(1));
        button(buttons, icons, "close", EditorTexts.Find_close, this::close);
        bar.setVisible(false);
        listen();
    }

    private static void button(
            ToolBar buttons, Icons icons, String icon, String name, Runnable work) {
        ToolItem item = new ToolItem(buttons, SWT.PUSH);
        item.setImage(icons.image(icon));
        item.setToolTipText(name);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private void listen() {
        words.addListener(SWT.Modify, event -> page.look(words.getText()));
        words.addListener(SWT.DefaultSelection, event -> page.step(1));
        words.addListener(
                SWT.Traverse,
                event -> {
                    if (event.detail == SWT.TRAVERSE_ESCAPE) {
                        event.doit = false;
                        close();
                    }
                });
        words.addListener(
                SWT.KeyDown,
                event -> {
                    boolean back = event.stateMask == SWT.SHIFT;
                    if (event.keyCode == SWT.CR && back) {
                        page.step(-1);
                        event.doit = false;
                    }
                });
    }

    /** Whether it is there. */
    boolean isOpen() {
        return bar.getVisible();
    }

    /**
     * Opens the bar and puts the keyboard there.
     *
     * @param found taken as the words to be found; blank leaves those of the last time
     */
    void open(String found) {
        show(true);
        if (!found.isBlank()) {
            words.setText(found);
        } else if (!words.getText().isEmpty()) {
            page.look(words.getText());
        }
        words.selectAll();
        words.setFocus();
    }

    /** What is being looked for. */
    String words() {
        return words.getText();
    }

    /** Takes the bar away without taking the keyboard anywhere. */
    void hide() {
        show(false);
    }

    /** Shows the words in the bar without taking the keyboard there. */
    void show(String found) {
        show(true);
        words.setText(found);
    }

    /** Says how many hits there are and which one is the current one. */
    void say(int current, int of) {
        count.setText(
                words.getText().isBlank()
                        ? ""
                        : of == 0
                                ? EditorTexts.Find_none
                                : NLS.bind(EditorTexts.Find_of, current + 1, of));
    }

    private void close() {
        show(false);
        page.done();
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout();
    }
}
