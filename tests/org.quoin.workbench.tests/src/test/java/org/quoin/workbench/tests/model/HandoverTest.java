package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.workbench.Handover;

/** What is opened while a workbench runs gets to it. */
class HandoverTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void whoRunsTakesWhatIsLeft() throws Exception {
        BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        Path place = folder.resolve("made for it");
        Thread running = Handover.take(place, taken::add);
        try {
            assertTrue(Handover.give(place, List.of("/desk/港口 project", "/desk/a.html"), LONG));
            assertEquals("/desk/港口 project", taken.poll(60, TimeUnit.SECONDS));
            assertEquals("/desk/a.html", taken.poll(60, TimeUnit.SECONDS));
            assertTrue(Handover.give(place, List.of("/desk/b.html"), LONG));
            assertEquals("/desk/b.html", taken.poll(60, TimeUnit.SECONDS));
        } finally {
            end(running);
        }
        assertEquals(List.of(), left(place));
    }

    @Test
    void whatWasLeftBeforeIsTakenToo() throws Exception {
        BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        Files.writeString(folder.resolve("early.open"), "/desk/c.html\n");
        Thread running = Handover.take(folder, taken::add);
        try {
            assertEquals("/desk/c.html", taken.poll(60, TimeUnit.SECONDS));
        } finally {
            end(running);
        }
    }

    @Test
    void whereNobodyTakesItItIsWithdrawn() throws Exception {
        assertFalse(Handover.give(folder, List.of("/desk/d.html"), Duration.ofMillis(1)));
        assertEquals(List.of(), left(folder));
    }

    /** Its folder is taken away next. */
    private static void end(Thread running) throws InterruptedException {
        running.interrupt();
        running.join(LONG.toMillis());
        assertFalse(running.isAlive());
    }

    private static List<Path> left(Path place) throws Exception {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
