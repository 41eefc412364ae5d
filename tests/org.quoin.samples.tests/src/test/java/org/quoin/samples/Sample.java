package org.quoin.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One article of {@code samples/}.
 *
 * @param article the file
 */
record Sample(Path article) {

    /** The ending of an expected result, in place of the article's own. */
    static final String EXPECTED = ".expected.json";

    /** Every article of the folder, by name. */
    static List<Sample> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Sample::isArticle).sorted().map(Sample::new).toList();
        }
    }

    /** Every expected result of the folder, by name. */
    static List<Path> allExpected() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList();
        }
    }

    /** The folder, as the build names it. */
    static Path folder() {
        String named = System.getProperty("quoin.samples");
        return Path.of(named == null ? "../../samples" : named).toAbsolutePath().normalize();
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.equals("README.md")
                && !name.endsWith(EXPECTED);
    }

    /** The file's name. */
    String file() {
        return article.getFileName().toString();
    }

    /** The file's name without its ending. */
    String name() {
        return file().substring(0, file().lastIndexOf('.'));
    }

    /** Where the expected result stands. */
    Path expectedFile() {
        return article.resolveSibling(name() + EXPECTED);
    }

    /** What a careful reader expects. */
    JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(Files.readString(expectedFile()));
    }

    @Override
    public String toString() {
        return name();
    }
}
