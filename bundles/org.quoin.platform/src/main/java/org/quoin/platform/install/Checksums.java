package org.quoin.platform.install;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.quoin.api.job.Progress;
import org.quoin.cli.PluginShelf;

/** The checksums that sites state for their files, and that p2 held the files against. */
final class Checksums {

    private static final String SHA_256 = "download.checksum.sha-256";

    private final IArtifactRepositoryManager manager;

    Checksums(IArtifactRepositoryManager manager) {
        this.manager = manager;
    }

    /** One part for each file of the units, by name. */
    List<PluginShelf.Part> of(Collection<IInstallableUnit> units) {
        List<PluginShelf.Part> found = new ArrayList<>();
        for (IInstallableUnit unit : units) {
            for (IArtifactKey key : unit.getArtifacts()) {
                found.add(new PluginShelf.Part(key.getId() + " " + key.getVersion(), sha256(key)));
            }
        }
        found.sort(Comparator.comparing(PluginShelf.Part::name));
        return List.copyOf(found);
    }

    private Optional<String> sha256(IArtifactKey key) {
        for (URI each : manager.getKnownRepositories(IRepositoryManager.REPOSITORIES_ALL)) {
            Optional<String> stated = stated(each, key);
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private Optional<String> stated(URI site, IArtifactKey key) {
        try {
            IArtifactRepository repository =
                    manager.loadRepository(site, new ToldMonitor(Progress.none()));
            for (IArtifactDescriptor each : repository.getArtifactDescriptors(key)) {
                String hash = each.getProperty(SHA_256);
                if (hash != null && !hash.isBlank()) {
                    return Optional.of(hash);
                }
            }
        } catch (ProvisionException unreadable) {
            // A site that is down states nothing; the files came from another one.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
