package org.quoin.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.model.Opening;

/** Within one process; that other processes are kept out, the command line's tests show. */
class FolderLockTest {

    private static final Opening INES = Opening.writing("the tests").by("Ines");
    private static final Opening TAM = Opening.writing("the tests").by("Tam");

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("project.lock");
    }

    @Test
    void theSecondIsToldWhoIsFirst() throws IOException {
        FolderLock.Taken first =
                assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, INES));
        Path otherWay = folder.resolve("none/..").resolve("project.lock");
        Files.createDirectory(folder.resolve("none"));

        FolderLock.Refused second =
                assertInstanceOf(FolderLock.Refused.class, FolderLock.take(otherWay, TAM));

        assertEquals(Files.readString(file) + " is working in it", second.why());
        assertTrue(second.why().startsWith("Ines in the tests on "), second.why());
        assertEquals("", first.left());
        first.lock().close();
        assertEquals("", Files.readString(file));
    }

    @Test
    void itIsFreeAgainWhenItWasGivenBack() throws IOException {
        assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, INES)).lock().close();

        FolderLock.Taken again =
                assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, TAM));

        assertEquals("", again.left());
        again.lock().close();
    }

    @Test
    void whoNeverGaveItBackIsNamed() throws IOException {
        Files.writeString(file, "Orla in the workbench");

        FolderLock.Taken taken =
                assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, INES));

        assertEquals("Orla in the workbench", taken.left());
        taken.lock().close();
    }

    @Test
    void anInterruptedThreadGivesItBackToo() throws IOException {
        FolderLock.Taken taken =
                assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, INES));

        Thread.currentThread().interrupt();
        taken.lock().close();

        assertTrue(Thread.interrupted());
        assertEquals("", Files.readString(file));
    }

    @Test
    void whatCannotBeLockedIsNotHeldAfterwards() throws IOException {
        Files.createDirectory(file);
        FolderLock.Refused refused =
                assertInstanceOf(FolderLock.Refused.class, FolderLock.take(file, INES));
        assertTrue(refused.why().startsWith("its lock " + file), refused.why());
        Files.delete(file);

        assertInstanceOf(FolderLock.Taken.class, FolderLock.take(file, TAM)).lock().close();
        assertThrows(
                NoSuchFileException.class,
                () -> FolderLock.take(folder.resolve("gone/project.lock"), TAM));
    }
}
