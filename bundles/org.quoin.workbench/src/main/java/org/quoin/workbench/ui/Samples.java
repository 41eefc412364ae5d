package org.quoin.workbench.ui;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;

/**
 * The articles that come with Quoin: the folder that the start script names by the system property
 * {@code quoin.samples}, or else {@code samples} in the installation.
 */
public final class Samples {

    private static final String PROPERTY = "quoin.samples";

    private Samples() {}

    /** The folder, if there is one. */
    public static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .or(Samples::installed)
                .filter(Files::isDirectory);
    }

    private static Optional<Path> installed() {
        @Nullable Location location = Platform.getInstallLocation();
        @Nullable URL url = location == null ? null : location.getURL();
        // Equinox writes file URLs without escaping, so that URL.toURI() would fail on a space.
        return url == null || !"file".equals(url.getProtocol())
                ? Optional.empty()
                : Optional.of(new java.io.File(url.getPath()).toPath().resolve("samples"));
    }
}
