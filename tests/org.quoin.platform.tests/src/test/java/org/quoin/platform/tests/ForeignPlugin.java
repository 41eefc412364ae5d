package org.quoin.platform.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Somebody else's plug-in, packed and installed while the test runs, removed when it is closed. */
final class ForeignPlugin implements AutoCloseable {

    /** The symbolic name of its bundle. */
    static final String NAME = "org.example.foreign";

    private static final String CLASSES = "org/quoin/platform/tests/foreign/";

    private final Bundle bundle;

    private ForeignPlugin(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Installs it.
     *
     * @param imports packages that it needs, besides those of the API
     * @param extensions the inner part of its {@code plugin.xml}
     * @param classes simple names of those of the package {@code foreign} that it has
     */
    static ForeignPlugin install(String imports, String extensions, Set<String> classes)
            throws IOException, BundleException {
        return install(imports, extensions, classes, Map.of());
    }

    /**
     * Installs one with files of its own.
     *
     * @param files what they hold, by their path in the bundle
     */
    static ForeignPlugin install(
            String imports, String extensions, Set<String> classes, Map<String, String> files)
            throws IOException, BundleException {
        BundleContext context = FrameworkUtil.getBundle(ForeignPlugin.class).getBundleContext();
        byte[] jar = jar(imports, extensions, classes, files);
        Bundle bundle = context.installBundle("test:" + NAME, new ByteArrayInputStream(jar));
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(Set.of(bundle));
        return new ForeignPlugin(bundle);
    }

    private static byte[] jar(
            String imports, String extensions, Set<String> classes, Map<String, String> files)
            throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
        attributes.putValue("Bundle-Version", "1.2.3");
        attributes.putValue(
                "Import-Package",
                "org.quoin.api.article,org.quoin.api.job,org.quoin.api.plugin,org.quoin.api.quote,org.quoin.api.text"
                        + imports);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(
                    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?><plugin>"
                                    + extensions
                                    + "</plugin>")
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> each : files.entrySet()) {
                jar.putNextEntry(new JarEntry(each.getKey()));
                jar.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (String each : classes) {
                jar.putNextEntry(new JarEntry(CLASSES + each + ".class"));
                try (InputStream in =
                        ForeignPlugin.class.getResourceAsStream("/" + CLASSES + each + ".class")) {
                    in.transferTo(jar);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
