package org.quoin.workbench.articles;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.quoin.workbench.job.ImportJob;
import org.quoin.workbench.ui.Texts;

/**
 * A narrow strip that is there while articles are being imported, with a button that ends the
 * import.
 */
final class ImportStrip {

    private final Composite strip;
    private final Display display;
    private final IJobManager jobs;

    /**
     * Adds a strip to a part of the window.
     *
     * @param parent laid out as a grid
     * @param jobs where imports run
     */
    static void below(Composite parent, IJobManager jobs) {
        new ImportStrip(parent, jobs).update();
    }

    private ImportStrip(Composite parent, IJobManager jobs) {
        this.jobs = jobs;
        display = parent.getDisplay();
        strip = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).applyTo(strip);
        Label label = new Label(strip, SWT.NONE);
        label.setText(Texts.Import_job);
        ProgressBar bar = new ProgressBar(strip, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Button cancel = new Button(strip, SWT.PUSH);
        cancel.setText(Texts.Articles_cancel);
        cancel.addListener(SWT.Selection, event -> jobs.cancel(ImportJob.class));
        strip.setVisible(false);
        JobChangeAdapter listener =
                new JobChangeAdapter() {
                    @Override
                    public void scheduled(IJobChangeEvent event) {
                        changed(event.getJob());
                    }

                    @Override
                    public void done(IJobChangeEvent event) {
                        changed(event.getJob());
                    }
                };
        jobs.addJobChangeListener(listener);
        strip.addListener(SWT.Dispose, event -> jobs.removeJobChangeListener(listener));
    }

    private void changed(Job job) {
        if (job.belongsTo(ImportJob.class) && !display.isDisposed()) {
            display.asyncExec(this::update);
        }
    }

    private void update() {
        if (strip.isDisposed()) {
            return;
        }
        boolean importing = jobs.find(ImportJob.class).length > 0;
        ((GridData) strip.getLayoutData()).exclude = !importing;
        strip.setVisible(importing);
        strip.getParent().layout();
    }
}
