package org.quoin.platform.install;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.quoin.api.job.Progress;
import org.quoin.cli.PluginShelfException;

/** A site that a person named. A plug-in in one jar gets one made around it, for as long. */
final class Site implements AutoCloseable {

    private final IMetadataRepositoryManager metadata;
    private final IArtifactRepositoryManager artifacts;
    private final String named;
    private final URI address;
    private final Optional<Path> temporary;

    private Site(P2 p2, String named, URI address, Optional<Path> temporary)
            throws PluginShelfException {
        this.metadata = p2.service(IMetadataRepositoryManager.class);
        this.artifacts = p2.service(IArtifactRepositoryManager.class);
        this.named = named;
        this.address = address;
        this.temporary = temporary;
    }

    /**
     * Finds it.
     *
     * @param named a folder, a zip file, a plug-in's jar, or an http(s) address
     * @throws PluginShelfException if it is none of these
     */
    static Site open(P2 p2, String named, Progress progress) throws PluginShelfException {
        if (named.startsWith("http://") || named.startsWith("https://")) {
            try {
                return new Site(p2, named, new URI(named), Optional.empty());
            } catch (URISyntaxException e) {
                throw new PluginShelfException(named + " is no address", e);
            }
        }
        Path path = path(named);
        if (Files.isDirectory(path)) {
            return new Site(p2, named, path.toUri(), Optional.empty());
        }
        if (JarSite.isPlugin(path)) {
            return around(p2, named, path, progress);
        }
        if (Files.isRegularFile(path)) {
            // As p2 has it for a site in one file.
            return new Site(p2, named, URI.create("jar:" + path.toUri() + "!/"), Optional.empty());
        }
        throw new PluginShelfException(
                named + " is not there; name a folder, a zip file, a jar or an http(s) address");
    }

    private static Path path(String named) throws PluginShelfException {
        try {
            return Path.of(named).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new PluginShelfException(named + " is no name of a file or folder", e);
        }
    }

    private static Site around(P2 p2, String named, Path plugin, Progress progress)
            throws PluginShelfException {
        Path folder;
        try {
            folder = Files.createTempDirectory("quoin-plug-in");
        } catch (IOException e) {
            throw new PluginShelfException(
                    "there is no place for temporary files: " + e.getMessage(), e);
        }
        URI address =
                new JarSite(
                                p2.service(IMetadataRepositoryManager.class),
                                p2.service(IArtifactRepositoryManager.class))
                        .make(plugin, folder, progress);
        return new Site(p2, named, address, Optional.of(folder));
    }

    /** Where p2 finds it. */
    URI address() {
        return address;
    }

    /**
     * The newest of each feature that it offers, by id.
     *
     * @throws PluginShelfException if it cannot be read; says why
     */
    List<IInstallableUnit> features(Progress progress) throws PluginShelfException {
        return repository(progress)
                .query(
                        QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()),
                        new ToldMonitor(Progress.none()))
                .toUnmodifiableSet()
                .stream()
                .filter(Features::isFeature)
                .sorted(Comparator.comparing(IInstallableUnit::getId))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws PluginShelfException if it is not there
     */
    IInstallableUnit find(String feature, Progress progress) throws PluginShelfException {
        for (IInstallableUnit each : features(progress)) {
            if (Features.id(each).equals(Features.id(feature))) {
                return each;
            }
        }
        throw new PluginShelfException(
                named + " does not offer " + feature + "; leave it out to see what it does");
    }

    private IMetadataRepository repository(Progress progress) throws PluginShelfException {
        try {
            // What was loaded before may have been another file under this name.
            return metadata.contains(address)
                    ? metadata.refreshRepository(address, new ToldMonitor(progress))
                    : metadata.loadRepository(address, new ToldMonitor(progress));
        } catch (ProvisionException e) {
            throw new PluginShelfException(
                    named + " is no update site that can be read: " + e.getStatus().getMessage(),
                    e);
        }
    }

    /** Newer versions are looked for here from now on; one made around a jar is no such place. */
    void remember() {
        if (temporary.isEmpty()) {
            metadata.addRepository(address);
            artifacts.addRepository(address);
        }
    }

    @Override
    public void close() {
        if (temporary.isEmpty()) {
            return;
        }
        metadata.removeRepository(address);
        artifacts.removeRepository(address);
        try (Stream<Path> files = Files.walk(temporary.get())) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // The system clears its temporary files itself, sooner or later.
            System.getLogger(Site.class.getName())
                    .log(System.Logger.Level.DEBUG, "left behind: " + temporary.get(), e);
        }
    }
}
