package org.quoin.workbench.quotes;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.quoin.project.model.Grouping;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Texts;

/**
 * Above groups and quotations: the filter of both, by what they are grouped, and what is listed.
 */
final class BoardHeader {

    private static final List<Grouping> GROUPINGS = List.of(Grouping.values());

    private final Text filter;
    private final Combo by;
    private final Link listed;

    /**
     * @param parent with a layout of one column
     * @param key that goes on to the next grouping, possibly empty
     */
    BoardHeader(Composite parent, String key) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(row);
        filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Texts.Quotes_filter);
        Names.name(filter, Texts.Quotes_filter);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(filter);
        Label label = new Label(row, SWT.NONE);
        label.setText(QuotesTexts.Group_by);
        by = new Combo(row, SWT.READ_ONLY);
        by.setItems(GROUPINGS.stream().map(BoardHeader::name).toArray(String[]::new));
        by.setToolTipText(key);
        Names.name(by, QuotesTexts.Group_by);
        listed = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(listed);
        Names.name(listed, QuotesTexts.Listed_name);
    }

    private static String name(Grouping by) {
        return switch (by) {
            case SPEAKER -> QuotesTexts.Group_speaker;
            case ARTICLE -> QuotesTexts.Group_article;
            case OUTLET -> QuotesTexts.Group_outlet;
            case TAG -> QuotesTexts.Group_tag;
            case DAY -> QuotesTexts.Group_day;
        };
    }

    /** The field for words that groups and quotations hold. */
    Text filter() {
        return filter;
    }

    /** Hears by what the user wants to group. */
    void onGroup(Consumer<Grouping> listener) {
        by.addListener(
                SWT.Selection, event -> listener.accept(GROUPINGS.get(by.getSelectionIndex())));
    }

    /** Hears which link of {@link #say} was followed. */
    void onLink(Consumer<String> listener) {
        listed.addListener(SWT.Selection, event -> listener.accept(event.text));
    }

    /** Shows by what is grouped. */
    void show(Grouping grouping) {
        by.select(GROUPINGS.indexOf(grouping));
    }

    /** Says what is listed; may hold links. */
    void say(String text) {
        if (!listed.getText().equals(text)) {
            listed.setText(text);
        }
    }
}
