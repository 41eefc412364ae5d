package org.quoin.workbench.command;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.ui.Samples;
import org.quoin.workbench.ui.Texts;
import org.quoin.workbench.ui.Workspace;
import org.quoin.workbench.welcome.SampleProject;

/** Opens the project of the articles that come with Quoin. */
public final class OpenSamples extends AbstractHandler {

    /** Made by Eclipse. */
    public OpenSamples() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> samples = Samples.folder();
        if (samples.isPresent()) {
            new SampleProject(samples.get())
                    .open(window.getService(Work.class), Workspace.folder());
        } else {
            window.getService(Announcements.class).say(Texts.Import_noSamples);
        }
        return null;
    }
}
