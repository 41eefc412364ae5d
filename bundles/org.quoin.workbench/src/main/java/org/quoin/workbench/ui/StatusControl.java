package org.quoin.workbench.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Announcements.Announcement;
import org.quoin.workbench.model.Signal;

/** The line at the window's lower edge that says what happened last. */
public final class StatusControl extends WorkbenchWindowControlContribution {

    /**
     * Room for a sentence; the tip has a longer one whole. The platform counts it twice when it
     * looks whether the progress has room beside it, and puts that into a row of its own where it
     * has none.
     */
    private static final int WIDTH = 440;

    /** Made by Eclipse. */
    public StatusControl() {}

    @Override
    protected Control createControl(Composite parent) {
        Composite area =
                new Composite(parent, SWT.NONE) {
                    @Override
                    public Point computeSize(int widthHint, int heightHint, boolean changed) {
                        Point size = super.computeSize(SWT.DEFAULT, heightHint, changed);
                        size.x = WIDTH;
                        return size;
                    }
                };
        FillLayout layout = new FillLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 2;
        area.setLayout(layout);
        Link line = new Link(area, SWT.NONE);
        Names.name(line, Texts.Status_name);
        Announcements announcements = getWorkbenchWindow().getService(Announcements.class);
        Refresh refresh =
                new Refresh(
                        line,
                        () -> {
                            Announcement said = announcements.latest();
                            show(line, said);
                            if (Preferences.is(Preferences.OPEN_WRITTEN)) {
                                open(said);
                            }
                        });
        Signal.Subscription subscription = announcements.changed().subscribe(refresh::request);
        line.addListener(SWT.Dispose, event -> subscription.cancel());
        line.addListener(SWT.Selection, event -> open(announcements.latest()));
        show(line, announcements.latest());
        return area;
    }

    private static void show(Link line, Announcement said) {
        // In a Link an angle bracket may begin a tag and an ampersand a mnemonic; a file's name may
        // hold both.
        String text = LinkText.escaped(said.text());
        line.setText(said.file().isPresent() ? text + "  <a>" + Texts.Open_file + "</a>" : text);
        line.setToolTipText(said.text());
        line.getParent().layout();
    }

    private static void open(Announcement said) {
        said.file()
                .map(Object::toString)
                .filter(file -> !Program.launch(file))
                .ifPresent(
                        file ->
                                StatusManager.getManager()
                                        .handle(
                                                new Status(
                                                        IStatus.ERROR,
                                                        Ids.BUNDLE,
                                                        NLS.bind(Texts.Open_fileFailed, file)),
                                                StatusManager.SHOW));
    }
}
