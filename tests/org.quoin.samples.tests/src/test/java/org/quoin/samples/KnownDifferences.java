package org.quoin.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the engine does not reach a reader's result yet: {@code known-differences/NAME.txt}, the
 * lines of {@link Differences} word for word.
 */
final class KnownDifferences {

    private KnownDifferences() {}

    /** The known ones of a sample, none if it has no such file. */
    static List<String> of(Sample sample) throws IOException {
        String resource = "/known-differences/" + sample.name() + ".txt";
        try (InputStream in = KnownDifferences.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /**
     * Whether this run writes the files anew instead of comparing with them: after the engine has
     * changed, for a person to see in the version control what became better or worse.
     */
    static boolean areRecorded() {
        return Boolean.getBoolean("quoin.samples.record");
    }

    /** Writes what differs now, or takes the file away where nothing does. */
    static void record(Sample sample, List<String> differences) throws IOException {
        Path file =
                Files.createDirectories(Path.of("src", "test", "resources", "known-differences"))
                        .resolve(sample.name() + ".txt");
        if (differences.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, differences);
        }
    }
}
