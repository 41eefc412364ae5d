package org.quoin.platform.install;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.quoin.api.job.Progress;
import org.quoin.cli.PluginShelfException;

/**
 * Makes an update site of a plug-in that is one jar, with a feature of the same name around it:
 * what somebody's build gives, or what he was sent, need not be more than that.
 */
@SuppressWarnings("restriction") // p2 publishes nothing else that makes a site
final class JarSite {

    private static final String NAME = "Bundle-SymbolicName";

    private final IMetadataRepositoryManager metadata;
    private final IArtifactRepositoryManager artifacts;

    JarSite(IMetadataRepositoryManager metadata, IArtifactRepositoryManager artifacts) {
        this.metadata = metadata;
        this.artifacts = artifacts;
    }

    /** Whether a file is a plug-in by itself, and not a site. */
    static boolean isPlugin(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue(NAME) != null;
        } catch (IOException noJar) {
            // Whatever it is, whoever reads it as a site says what is wrong with it.
            return false;
        }
    }

    /**
     * Makes the site.
     *
     * @param plugin one
     * @param folder an empty one
     * @return the site's address
     * @throws PluginShelfException if the plug-in is damaged
     */
    URI make(Path plugin, Path folder, Progress progress) throws PluginShelfException {
        try {
            Path source = Files.createDirectories(folder.resolve("source"));
            Path feature = Files.createDirectories(source.resolve("feature"));
            String[] bundle = describe(plugin, feature);
            Path copy = source.resolve(bundle[0] + "_" + bundle[1] + ".jar");
            Files.copy(plugin, copy);
            URI site = Files.createDirectories(folder.resolve("site")).toUri();
            IStatus status = publish(site, feature.toFile(), copy.toFile(), progress);
            if (status.getSeverity() >= IStatus.ERROR) {
                throw new PluginShelfException(
                        plugin + " cannot be installed: " + status.getMessage());
            }
            return site;
        } catch (IOException | ProvisionException e) {
            throw new PluginShelfException(plugin + " cannot be installed: " + e.getMessage(), e);
        }
    }

    private IStatus publish(URI site, File feature, File bundle, Progress progress)
            throws ProvisionException {
        PublisherInfo info = new PublisherInfo();
        info.setMetadataRepository(
                metadata.createRepository(
                        site,
                        "plug-in",
                        IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of()));
        info.setArtifactRepository(
                artifacts.createRepository(
                        site,
                        "plug-in",
                        IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of()));
        info.setArtifactOptions(IPublisherInfo.A_INDEX | IPublisherInfo.A_PUBLISH);
        return new Publisher(info)
                .publish(
                        new IPublisherAction[] {
                            new FeaturesAction(new File[] {feature}),
                            new BundlesAction(new File[] {bundle})
                        },
                        new ToldMonitor(progress));
    }

    /** Writes the feature around a bundle, which Eclipse wants to install anything. */
    private static String[] describe(Path plugin, Path feature) throws IOException {
        Attributes manifest;
        try (JarFile jar = new JarFile(plugin.toFile())) {
            manifest = jar.getManifest().getMainAttributes();
        }
        String name = manifest.getValue(NAME).replaceAll(";.*", "").strip();
        String version = manifest.getValue("Bundle-Version");
        String label = manifest.getValue("Bundle-Name");
        String vendor = manifest.getValue("Bundle-Vendor");
        Files.writeString(
                feature.resolve("feature.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feature id=\""
                        + escape(name)
                        + "\" label=\""
                        + escape(label == null || label.startsWith("%") ? name : label)
                        + "\" version=\""
                        + escape(version == null ? "0.0.0" : version)
                        + "\" provider-name=\""
                        + escape(vendor == null || vendor.startsWith("%") ? "" : vendor)
                        + "\">\n  <plugin id=\""
                        + escape(name)
                        + "\" version=\"0.0.0\"/>\n</feature>\n",
                StandardCharsets.UTF_8);
        return new String[] {name, version == null ? "0.0.0" : version};
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
