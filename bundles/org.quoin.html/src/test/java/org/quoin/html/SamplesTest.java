package org.quoin.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;

/** Every sample beside its whole expected result. All of them were written for this project. */
class SamplesTest {

    static Stream<Path> samples() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SamplesTest.class.getResource("/samples"));
        List<Path> found;
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            found =
                    files.filter(Files::isRegularFile)
                            .filter(f -> !f.toString().endsWith(".expected"))
                            .filter(f -> !f.toString().contains("_files"))
                            .sorted()
                            .toList();
        }
        assertFalse(found.isEmpty());
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isImportedWhole(Path sample) throws Exception {
        Article article =
                Importing.one(
                        new MemoryInput(
                                String.valueOf(sample.getFileName()),
                                Files.readAllBytes(sample),
                                siblings(sample)));
        String got = Importing.setOut(article);
        assertEquals(Files.readString(Path.of(sample + ".expected")), got);
        assertParagraphsCover(article);
    }

    private static Map<String, byte[]> siblings(Path sample) throws IOException {
        Path folder = Path.of(sample.toString().replaceFirst("\\.\\w+$", "_files"));
        Map<String, byte[]> siblings = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    siblings.put(
                            folder.getFileName() + "/" + file.getFileName(),
                            Files.readAllBytes(file));
                }
            }
        }
        return siblings;
    }

    /** The paragraphs and one line end between each two of them are the text. */
    static void assertParagraphsCover(Article article) {
        int end = -1;
        for (Paragraph paragraph : article.paragraphs()) {
            assertEquals(end + 1, paragraph.span().start());
            if (end >= 0) {
                assertEquals('\n', article.text().charAt(end));
            }
            end = paragraph.span().end();
        }
        assertEquals(article.text().length(), end);
    }
}
