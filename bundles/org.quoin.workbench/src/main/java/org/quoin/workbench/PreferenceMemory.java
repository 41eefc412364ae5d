package org.quoin.workbench;

import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.ui.Ids;

/** The workspace's preferences, written out soon after each change and not only at the end. */
final class PreferenceMemory implements Memory {

    /** Long enough for a run through a list to be written once, too short for a crash to matter. */
    private static final long MILLISECONDS = 300;

    private final IEclipsePreferences node;
    private final Job writing;

    PreferenceMemory(IEclipsePreferences node) {
        this.node = node;
        this.writing = Job.createSystem(Ids.BUNDLE, (IJobFunction) monitor -> write());
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(node.get(name, null));
    }

    @Override
    public void put(String name, String value) {
        node.put(name, value);
        writing.schedule(MILLISECONDS);
    }

    private IStatus write() {
        try {
            node.flush();
            return Status.OK_STATUS;
        } catch (BackingStoreException e) {
            return new Status(IStatus.WARNING, Ids.BUNDLE, e.getMessage(), e);
        }
    }
}
