package org.quoin.engine.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir Path folder;

    @Test
    void isThereWholeOnceCommitted() throws IOException {
        Path target = folder.resolve("a.docx");
        try (AtomicFile file = AtomicFile.open(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            file.out().close();
            file.commit();
        }

        assertEquals("new", Files.readString(target));
        assertEquals(List.of("a.docx"), names());
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenNotCommitted() throws IOException {
        Path target = folder.resolve("a.docx");
        Files.writeString(target, "old");
        try (AtomicFile file = AtomicFile.open(target)) {
            file.out().write("half".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a.docx"), names());
    }

    @Test
    void removesWhatADeadProcessLeft() throws IOException {
        Files.writeString(folder.resolve(".a.docx.999999999999.quoin-part"), "half");
        Files.writeString(folder.resolve(".b.docx.999999999999.quoin-part"), "another's");

        AtomicFile.open(folder.resolve("a.docx")).close();

        assertEquals(List.of(".b.docx.999999999999.quoin-part"), names());
    }

    @Test
    void saysWhichFolderIsMissing() {
        IOException thrown =
                assertThrows(IOException.class, () -> AtomicFile.open(folder.resolve("no/a.docx")));

        assertTrue(thrown.getMessage().endsWith("no does not exist"), thrown.getMessage());
    }

    @Test
    void refusesAFolder() {
        IOException thrown = assertThrows(IOException.class, () -> AtomicFile.open(folder));

        assertEquals("this is a folder, not a file", thrown.getMessage());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
