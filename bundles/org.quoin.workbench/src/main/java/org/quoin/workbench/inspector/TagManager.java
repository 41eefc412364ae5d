package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.quoin.project.model.Tag;
import org.quoin.workbench.model.TagNumbers;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Names;

/**
 * All tags of the project with their numbers: to be renamed, coloured, taken away, and arranged, so
 * that the nine that are used most have a key.
 */
final class TagManager {

    private static final int ROWS = 7;
    private static final int DOT = 12;

    private final Composite area;
    private final Table table;
    private final ToolBar tools;
    private final Field name;
    private final Corrections corrections;
    private final Runnable layOut;
    private List<Tag> tags = List.of();

    TagManager(Composite parent, Corrections corrections, Runnable layOut) {
        this.corrections = corrections;
        this.layOut = layOut;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        Names.name(table, InspectorTexts.Tags_all);
        for (int i = 0; i < 3; i++) {
            TableColumn column = new TableColumn(table, i == 1 ? SWT.LEFT : SWT.RIGHT);
            column.setResizable(false);
        }
        Icons icons = new Icons(area);
        tools = new ToolBar(area, SWT.FLAT);
        Names.name(tools, InspectorTexts.Tags_tools);
        item(icons.image("previous"), InspectorTexts.Tags_up, each -> move(each, -1));
        item(icons.image("next"), InspectorTexts.Tags_down, each -> move(each, 1));
        item(icons.image("colour"), InspectorTexts.Tags_colour, this::askForColour);
        item(icons.image("rejected"), InspectorTexts.Tags_remove, this::remove);
        name = new Field(area, SWT.SINGLE, InspectorTexts.Tags_rename, () -> table.setFocus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name.text());
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.KeyDown, this::pressed);
        table.addListener(SWT.Resize, event -> layOutColumns());
        selected();
    }

    /** The whole. */
    Control control() {
        return area;
    }

    void show(List<Tag> now, boolean editable) {
        tools.setEnabled(editable);
        if (now.equals(tags)) {
            return;
        }
        Optional<Long> kept = chosen().map(Tag::number);
        boolean longer = now.size() != tags.size();
        tags = now;
        table.setRedraw(false);
        for (TableItem each : table.getItems()) {
            if (each.getImage(1) != null) {
                each.getImage(1).dispose();
            }
        }
        table.removeAll();
        for (int i = 0; i < tags.size(); i++) {
            row(i, tags.get(i));
            if (kept.equals(Optional.of(tags.get(i).number()))) {
                table.select(i);
            }
        }
        table.setRedraw(true);
        selected();
        if (longer && table.getLayoutData() instanceof GridData) {
            layOut.run();
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, table.getItemHeight() * Math.max(2, Math.min(ROWS, tags.size())) + 6)
                .applyTo(table);
    }

    private void row(int place, Tag tag) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, place < TagNumbers.KEYS ? Integer.toString(place + 1) : "");
        item.setText(1, tag.name());
        item.setText(2, String.format("%,d", tag.quotations()));
        Image dot = dot(tag);
        item.setImage(1, dot);
        item.addListener(SWT.Dispose, event -> dot.dispose());
    }

    private Image dot(Tag tag) {
        return TagColours.dot(table.getDisplay(), TagColours.of(tag), DOT);
    }

    private void layOutColumns() {
        int width = table.getClientArea().width;
        int narrow = 46;
        table.getColumn(0).setWidth(34);
        table.getColumn(1).setWidth(Math.max(60, width - 34 - narrow));
        table.getColumn(2).setWidth(narrow);
    }

    private void item(Image image, String tip, Consumer<Tag> work) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(image);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> chosen().ifPresent(work));
    }

    private Optional<Tag> chosen() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < tags.size() ? Optional.of(tags.get(at)) : Optional.empty();
    }

    private void selected() {
        Optional<Tag> tag = chosen();
        for (ToolItem each : tools.getItems()) {
            each.setEnabled(tag.isPresent());
        }
        if (!name.isTouched()) {
            name.show(
                    tag.map(Tag::name).orElse(""),
                    InspectorTexts.Tags_renameHint,
                    tag.isPresent(),
                    typed -> tag.ifPresent(each -> rename(each, typed)));
        }
    }

    private void rename(Tag tag, String typed) {
        if (!typed.isBlank()) {
            corrections.edit(project -> project.tags().rename(tag.name(), typed));
        } else {
            name.settle(tag.name());
        }
    }

    private void move(Tag tag, int step) {
        corrections.edit(project -> TagNumbers.move(project, tag.number(), step));
    }

    private void remove(Tag tag) {
        corrections.edit(project -> project.tags().remove(tag.name()));
    }

    private void askForColour(Tag tag) {
        Menu menu = new Menu(table);
        for (int i = 0; i < TagColours.OFFERED.size(); i++) {
            String colour = TagColours.OFFERED.get(i);
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(InspectorTexts.colourNames().get(i));
            Image dot = dot(new Tag(tag.number(), tag.name(), colour, 0));
            item.setImage(dot);
            item.addListener(SWT.Dispose, event -> dot.dispose());
            item.addListener(
                    SWT.Selection,
                    event ->
                            corrections.edit(project -> project.tags().define(tag.name(), colour)));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Point corner = tools.toDisplay(0, tools.getSize().y);
        menu.setLocation(corner);
        menu.setVisible(true);
    }

    private void pressed(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (event.keyCode == SWT.DEL) {
            chosen().ifPresent(this::remove);
        } else if (alt && event.keyCode == SWT.ARROW_UP) {
            chosen().ifPresent(each -> move(each, -1));
        } else if (alt && event.keyCode == SWT.ARROW_DOWN) {
            chosen().ifPresent(each -> move(each, 1));
        } else if (event.keyCode == SWT.F2) {
            name.text().setFocus();
        }
    }
}
