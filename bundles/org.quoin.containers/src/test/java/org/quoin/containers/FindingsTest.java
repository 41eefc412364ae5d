package org.quoin.containers;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that the fuzzer found, each of which went wrong once. */
class FindingsTest {

    static Stream<Path> findings() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                        Objects.requireNonNull(FindingsTest.class.getResource("/findings"))
                                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(each -> !each.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void goesWrongNoMore(Path finding) throws IOException {
        List<String> taken = DamageTest.read(Files.readAllBytes(finding));

        assertFalse(taken.isEmpty(), "somebody reads it");
    }
}
