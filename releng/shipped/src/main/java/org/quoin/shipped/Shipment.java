package org.quoin.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what this build ships: the materialised products and the command line. */
public final class Shipment {

    /** The key of what the command line is made of. */
    public static final String COMMAND_LINE = "commandline";

    private static final String PRODUCTS =
            "releng/org.quoin.product/target/products/org.quoin.product";

    private Shipment() {}

    /**
     * Reads all that is shipped.
     *
     * @param root of the project, which was built
     * @return the libraries of each product by its platform ({@code linux.gtk.x86_64}), and of the
     *     command line
     * @throws IOException when nothing was built, or it cannot be read
     */
    public static Map<String, List<Part>> read(Path root) throws IOException {
        Map<String, List<Part>> shipped = new LinkedHashMap<>();
        Path products = root.resolve(PRODUCTS);
        List<Path> homes;
        try (Stream<Path> all =
                Files.find(products, 7, (each, ignored) -> each.endsWith("plugins"))) {
            homes = all.sorted().toList();
        }
        // One repository is what all products are made from.
        Map<String, Part> known = new HashMap<>();
        for (Path each : homes) {
            // The first three folders are the platform's; on macOS the bundle of the application
            // follows.
            Path platform = products.relativize(each).subpath(0, 3);
            shipped.put(
                    platform.toString().replaceAll("[/\\\\]", "."), PartReader.read(each, known));
        }
        if (shipped.isEmpty()) {
            throw new IOException(
                    "no product was made in "
                            + products
                            + ": build releng/org.quoin.product first");
        }
        shipped.put(COMMAND_LINE, PartReader.read(root.resolve("releng/commandline/target/lib")));
        return shipped;
    }
}
