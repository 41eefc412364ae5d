package org.quoin.platform.install;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.Update;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.quoin.api.job.Progress;
import org.quoin.cli.PluginShelf;
import org.quoin.cli.PluginShelfException;

/**
 * Plug-ins in the running Quoin's own p2 profile. What comes with Quoin is left alone: it is
 * updated as a whole.
 */
public final class P2Shelf implements PluginShelf {

    private final BundleContext bundles;

    /**
     * @param bundles of any bundle: finds p2 among the services
     */
    public P2Shelf(BundleContext bundles) {
        this.bundles = bundles;
    }

    /** What is done with p2. */
    @FunctionalInterface
    private interface Use<T> {
        T with(P2 p2) throws PluginShelfException;
    }

    @Override
    public List<Feature> installed() {
        try {
            return use(
                    p2 ->
                            new Installed(p2)
                                    .theirs().stream()
                                            .map(Features::of)
                                            .sorted(Comparator.comparing(Feature::id))
                                            .toList());
        } catch (PluginShelfException unknown) {
            // A Quoin that p2 does not know, such as one started by a test, has nothing installed.
            return List.of();
        }
    }

    @Override
    public List<Feature> offered(String named, Progress progress) throws PluginShelfException {
        return use(
                p2 -> {
                    try (Site site = Site.open(p2, named, progress)) {
                        return site.features(progress).stream().map(Features::of).toList();
                    }
                });
    }

    @Override
    public Change install(String named, String feature, Progress progress)
            throws PluginShelfException {
        return use(
                p2 -> {
                    try (Site site = Site.open(p2, named, progress)) {
                        IInstallableUnit unit = site.find(feature, progress);
                        refuse(new Installed(p2), unit);
                        InstallOperation operation =
                                new InstallOperation(
                                        new ProvisioningSession(p2.agent()), List.of(unit));
                        operation.setProvisioningContext(from(p2, site.address()));
                        Change change = perform(p2, operation, List.of(unit), progress);
                        site.remember();
                        return change;
                    }
                });
    }

    @Override
    public Change update(List<String> features, Progress progress) throws PluginShelfException {
        return use(
                p2 -> {
                    Installed installed = new Installed(p2);
                    List<IInstallableUnit> asked = new ArrayList<>();
                    for (String each : features) {
                        asked.add(installed.find(each));
                    }
                    if (features.isEmpty()) {
                        asked.addAll(installed.theirs());
                    }
                    if (asked.isEmpty()) {
                        return new Change(List.of(), List.of());
                    }
                    UpdateOperation operation =
                            new UpdateOperation(new ProvisioningSession(p2.agent()), asked);
                    IStatus found = operation.resolveModal(new ToldMonitor(progress));
                    if (found.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
                        return new Change(List.of(), List.of());
                    }
                    List<IInstallableUnit> newer = new ArrayList<>();
                    for (Update each : operation.getSelectedUpdates()) {
                        newer.add(each.replacement);
                    }
                    return perform(p2, operation, newer, progress);
                });
    }

    @Override
    public void remove(String feature, Progress progress) throws PluginShelfException {
        use(
                p2 -> {
                    UninstallOperation operation =
                            new UninstallOperation(
                                    new ProvisioningSession(p2.agent()),
                                    List.of(new Installed(p2).find(feature)));
                    // Nothing is needed from anywhere, and no site that is down keeps it here.
                    operation.setProvisioningContext(from(p2));
                    return perform(p2, operation, List.of(), progress);
                });
    }

    private static void refuse(Installed installed, IInstallableUnit unit)
            throws PluginShelfException {
        if (installed.cameWithQuoin(unit)) {
            throw new PluginShelfException(
                    Features.id(unit) + " is a part of Quoin itself, not a plug-in of it");
        }
        if (installed.theirs().contains(unit)) {
            throw new PluginShelfException(
                    Features.id(unit) + " " + unit.getVersion() + " is installed already");
        }
    }

    private <T> T use(Use<T> use) throws PluginShelfException {
        ServiceReference<IProvisioningAgent> reference =
                bundles.getServiceReference(IProvisioningAgent.class);
        if (reference == null) {
            throw new PluginShelfException("this Quoin was not installed by p2: nothing to change");
        }
        try {
            return use.with(new P2(bundles.getService(reference)));
        } catch (OperationCanceledException e) {
            CancellationException cancelled = new CancellationException("cancelled");
            cancelled.initCause(e);
            throw cancelled;
        } finally {
            bundles.ungetService(reference);
        }
    }

    private static ProvisioningContext from(P2 p2, URI... sites) {
        ProvisioningContext context = new ProvisioningContext(p2.agent());
        context.setMetadataRepositories(sites);
        context.setArtifactRepositories(sites);
        return context;
    }

    /** Resolves and does it, whole or not at all. */
    private static Change perform(
            P2 p2,
            ProfileChangeOperation operation,
            List<IInstallableUnit> features,
            Progress progress)
            throws PluginShelfException {
        IStatus status =
                operation.hasResolved()
                        ? operation.getResolutionResult()
                        : operation.resolveModal(new ToldMonitor(progress));
        Installed installed = new Installed(p2);
        Set<IInstallableUnit> before = installed.all();
        ProvisioningJob job =
                status.getSeverity() >= IStatus.ERROR
                        ? null
                        : operation.getProvisioningJob(new ToldMonitor(progress));
        if (job == null) {
            throw new PluginShelfException(plain(status, operation.getResolutionDetails()));
        }
        IStatus done = job.runModal(new ToldMonitor(progress));
        if (done.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        if (done.getSeverity() >= IStatus.ERROR) {
            throw new PluginShelfException(plain(done, ""));
        }
        List<IInstallableUnit> came = new ArrayList<>(installed.all());
        came.removeAll(before);
        return new Change(
                features.stream().map(Features::of).toList(),
                new Checksums(p2.service(IArtifactRepositoryManager.class)).of(came));
    }

    /** What p2 says, the innermost words: the outer ones only say that something went wrong. */
    private static String plain(IStatus status, String details) {
        List<String> words = new ArrayList<>();
        collect(status, words);
        if (words.size() < 2 && !details.isBlank()) {
            details.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(words::add);
        }
        return "it cannot be done: " + String.join("; ", words.stream().distinct().toList());
    }

    private static void collect(IStatus status, Collection<String> words) {
        for (IStatus each : status.getChildren()) {
            collect(each, words);
        }
        if (status.getChildren().length == 0 && !status.getMessage().isBlank()) {
            words.add(status.getMessage().strip());
        }
    }
}
