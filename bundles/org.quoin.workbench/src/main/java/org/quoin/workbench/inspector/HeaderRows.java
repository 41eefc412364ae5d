package org.quoin.workbench.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.Common;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Statuses;

/** What was said, and what people think of it. */
final class HeaderRows {

    /** As much as shows what it is about; all of it is in the article beside. */
    private static final int MOST_CHARACTERS = 260;

    private final Sheet sheet;
    private final Label words;
    private final Label readOnly;
    private final Label statusIcon;
    private final Label status;
    private final ToolBar tools;
    private final Icons icons;

    HeaderRows(Sheet sheet, IServiceLocator site, Icons icons) {
        this.sheet = sheet;
        this.icons = icons;
        words = new Label(sheet.body(), SWT.WRAP);
        FontData font = JFaceResources.getFontRegistry().getFontData(READING)[0];
        words.setFont(
                new LocalResourceManager(JFaceResources.getResources(), words)
                        .create(FontDescriptor.createFrom(font)));
        sheet.across(words);
        readOnly = new Label(sheet.body(), SWT.WRAP);
        sheet.across(readOnly);
        sheet.quiet(readOnly);
        Composite row = new Composite(sheet.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(5, 0).applyTo(row);
        sheet.across(row);
        statusIcon = new Label(row, SWT.NONE);
        status = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(status);
        tools = new ToolBar(row, SWT.FLAT);
        Names.name(tools, InspectorTexts.Status_tools);
        item(site, "accepted", InspectorTexts.Status_accept, Ids.ACCEPT);
        item(site, "rejected", InspectorTexts.Status_reject, Ids.REJECT);
        item(site, "proposed", InspectorTexts.Status_reopen, Ids.REOPEN);
    }

    private static final String READING = "org.quoin.workbench.reading";

    private void item(IServiceLocator site, String icon, String name, String command) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(icons.image(icon));
        item.setToolTipText(name + " (" + Commands.keys(site, command) + ")");
        item.addListener(SWT.Selection, event -> Commands.run(site, command));
    }

    void show(Inspection now) {
        sheet.write(
                words,
                now.one()
                        .map(each -> shortened(new QuoteRow(each).words()))
                        .orElseGet(() -> NLS.bind(InspectorTexts.Several_count, now.count())));
        sheet.write(
                readOnly,
                now.readOnly().map(why -> NLS.bind(InspectorTexts.View_readOnly, why)).orElse(""));
        sheet.show(readOnly, now.readOnly().isPresent());
        Common<QuoteStatus> said = now.status();
        sheet.write(status, said.value().map(Statuses::name).orElse(InspectorTexts.Several_differ));
        Image sign = said.value().map(icons::image).orElse(null);
        if (statusIcon.getImage() != sign) {
            statusIcon.setImage(sign);
            sheet.changed(statusIcon);
        }
        tools.setEnabled(now.readOnly().isEmpty());
    }

    private static String shortened(String words) {
        if (words.length() <= MOST_CHARACTERS) {
            return words;
        }
        int end = words.offsetByCodePoints(0, words.codePointCount(0, MOST_CHARACTERS));
        return words.substring(0, end) + "…";
    }
}
