package org.quoin.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cyclonedx.exception.GeneratorException;

/** Writes the bills of materials that lie beside the archives of a release. */
public final class Papers {

    private static final Path REPOSITORY = Path.of("releng/org.quoin.product/target/repository");

    private final Path root;
    private final Reviewed reviewed;
    private final Map<String, List<Part>> shipped;

    /**
     * Papers about what is shipped.
     *
     * @param root of the project, which was built
     * @param reviewed what is known of the libraries
     * @param shipped see {@link Shipment#read}
     */
    Papers(Path root, Reviewed reviewed, Map<String, List<Part>> shipped) {
        this.root = root;
        this.reviewed = reviewed;
        this.shipped = Map.copyOf(shipped);
    }

    /**
     * The program that a release runs.
     *
     * @param arguments the project's folder, its version, the folder for the bills, the folder of
     *     the Java runtime that the application image has
     * @throws IOException when something cannot be read or written
     * @throws GeneratorException when a bill cannot be written
     */
    public static void main(String[] arguments) throws IOException, GeneratorException {
        Path root = Path.of(arguments[0]);
        Papers papers =
                new Papers(
                        root, Reviewed.read(root.resolve("releng/shipped")), Shipment.read(root));
        papers.write(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
    }

    /** A writer of bills that knows all that is shipped. */
    BillOfMaterials bills() throws IOException {
        return new BillOfMaterials(
                reviewed,
                MavenNames.read(root.resolve(REPOSITORY)),
                shipped.values().stream().flatMap(List::stream).toList());
    }

    private void write(String version, Path folder, Path runtime)
            throws IOException, GeneratorException {
        BillOfMaterials bills = bills();
        for (Map.Entry<String, List<Part>> each : shipped.entrySet()) {
            String name = "quoin-" + delivery(each.getKey());
            Files.writeString(
                    folder.resolve(named(name, version)),
                    bills.write(name, version, each.getValue(), Optional.empty()));
        }
        String image = "quoin-linux-x86_64-with-java";
        List<Part> parts = shipped.getOrDefault("linux.gtk.x86_64", List.of());
        Files.writeString(
                folder.resolve(named(image, version)),
                bills.write(image, version, parts, Optional.of(javaVersion(runtime))));
    }

    private static String named(String name, String version) {
        return name.replaceFirst("quoin-", "quoin-" + version + "-") + ".cdx.json";
    }

    /** A platform as people write it: {@code linux.gtk.x86_64} without what draws its windows. */
    private static String delivery(String platform) {
        return platform.replaceFirst("\\.[^.]*\\.", "-")
                .replace("win32-", "windows-")
                .replace("macosx-", "macos-");
    }

    private static String javaVersion(Path runtime) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(runtime.resolve("release"))) {
            release.load(in);
        }
        return release.getProperty("JAVA_VERSION", "").replace("\"", "");
    }
}
