package org.quoin.workbench.ui;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.jspecify.annotations.Nullable;

/** The folder in which the workbench keeps what is its user's. */
public final class Workspace {

    private Workspace() {}

    /** The folder. */
    public static Path folder() {
        @Nullable URL workspace = Platform.getInstanceLocation().getURL();
        // Equinox writes file URLs without escaping, so that URL.toURI() would fail on a space.
        return new File(workspace == null ? "" : workspace.getPath()).toPath();
    }

    /** The folder in which another workbench leaves what this one is to open. */
    public static Path handover() {
        return folder().resolve(".metadata").resolve(Ids.BUNDLE + ".open");
    }
}
