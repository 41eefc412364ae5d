package org.quoin.shipped;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes jars that say what a test wants. */
final class Jars {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();

    private Jars() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    static Jars bundle(String name) {
        Jars jars = new Jars();
        return jars.header("Bundle-SymbolicName", name).header("Bundle-Version", "1.2.3");
    }

    Jars header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    Jars file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Jars file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey()));
                jar.write(each.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
