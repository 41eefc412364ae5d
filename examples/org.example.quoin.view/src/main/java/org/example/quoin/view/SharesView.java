package org.example.quoin.view;

import java.util.List;
import java.util.ResourceBundle;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.view.Looked;
import org.quoin.api.view.Reading;

/** A table of who is quoted how much in the article in front. */
public final class SharesView extends ViewPart {

    private final ResourceBundle texts = ResourceBundle.getBundle("org.example.quoin.view.texts");
    private Table table;
    private Reading.Following following;
    private Looked looked = Looked.AT_NOTHING;
    private List<Share> shares = List.of();

    /** Made by Eclipse. */
    public SharesView() {}

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout());
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(texts.getString("table"));
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        // So that a screen reader says what the table is of.
        heading.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, table.getAccessible());
        table.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, heading.getAccessible());
        table.setHeaderVisible(true);
        column("speaker", 200);
        column("quotations", 90);
        column("share", 90);
        table.addListener(SWT.DefaultSelection, event -> open(table.getSelectionIndex()));
        following = getSite().getService(Reading.class).follow(this::show);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(texts.getString(key));
        column.setWidth(width);
    }

    private void show(Looked now) {
        looked = now;
        shares = Shares.of(now.article().map(AnalysedArticle::quotes).orElse(List.of()));
        table.removeAll();
        for (Share each : shares) {
            new TableItem(table, SWT.NONE)
                    .setText(
                            new String[] {
                                each.speaker().isEmpty()
                                        ? texts.getString("nobody")
                                        : each.speaker(),
                                Integer.toString(each.quotations()),
                                each.percent() + " %"
                            });
        }
    }

    private void open(int row) {
        if (row >= 0) {
            looked.article()
                    .ifPresent(
                            each ->
                                    getSite()
                                            .getService(Reading.class)
                                            .show(each.article(), shares.get(row).first()));
        }
    }

    /** Puts what is shown into the clipboard. */
    void copy() {
        IStatusLineManager line = getViewSite().getActionBars().getStatusLineManager();
        if (shares.isEmpty()) {
            line.setMessage(texts.getString("nothing"));
            return;
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(
                new Object[] {Shares.text(shares, texts.getString("nobody"))},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.end();
        }
        super.dispose();
    }
}
