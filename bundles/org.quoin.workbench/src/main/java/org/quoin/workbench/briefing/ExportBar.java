package org.quoin.workbench.briefing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.workbench.job.OpenAfterwards;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;

/** Writing the briefing to a file, and whether the file is opened then. */
final class ExportBar {

    private final Composite area;
    private final Button export;

    ExportBar(Composite parent, IServiceLocator site) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(10, 0).applyTo(area);
        export = new Button(area, SWT.PUSH);
        export.setText(BriefingTexts.Export_button);
        export.setToolTipText(Commands.keys(site, Ids.EXPORT_BRIEFING));
        export.addListener(SWT.Selection, event -> Commands.run(site, Ids.EXPORT_BRIEFING));
        OpenAfterwards afterwards = new OpenAfterwards(site.getService(Memory.class));
        Button open = new Button(area, SWT.CHECK);
        open.setText(BriefingTexts.Export_open);
        open.setSelection(afterwards.isWanted());
        open.addListener(SWT.Selection, event -> afterwards.want(open.getSelection()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(open);
    }

    /** The whole of it. */
    Composite control() {
        return area;
    }

    /** Whether there is something to write. */
    void update(boolean content) {
        export.setEnabled(content);
    }
}
