package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.model.Opening;
import org.quoin.project.store.Dump;

/**
 * A program that edits a project is killed again and again at any moment. Each time every action
 * that it had finished is there whole, and the one that it was at is there whole or not at all.
 */
class CrashTest {

    private static final int PROJECTS = 12;
    private static final int KILLS_OF_EACH = 18;

    /** What is there, over all lives of one project. */
    private static final class Case {
        final long seed;
        final Path folder;
        final Path temporary;
        final Random random;
        int step;
        String acknowledged;
        int finishedUnsaid;

        Case(long seed, Path folder, Path temporary) {
            this.seed = seed;
            this.folder = folder;
            this.temporary = temporary;
            this.random = new Random(seed);
            Project.create(folder, opening()).close();
            this.acknowledged = Editor.fingerprint(Dump.whole(folder));
        }
    }

    private static Opening opening() {
        return Opening.writing("the tests").by("Ines");
    }

    @Test
    void everyFinishedActionIsThereWholeHoweverOftenTheProgramIsKilled(@TempDir Path folder)
            throws Exception {
        int unsaid = 0;
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Case>> cases = new ArrayList<>();
            for (long seed = 1; seed <= PROJECTS; seed++) {
                long each = seed;
                cases.add(two.submit(() -> live(each, folder)));
            }
            for (Future<Case> each : cases) {
                unsaid += each.get().finishedUnsaid;
            }
        } finally {
            two.shutdownNow();
        }
        // Else nothing was ever killed in the midst of anything.
        assertTrue(unsaid > 0, "no action was under way when its program was killed");
    }

    private static Case live(long seed, Path parent) throws Exception {
        Path folder = Files.createDirectories(parent.resolve("case " + seed));
        Case it = new Case(seed, folder.resolve("桥 work"), folder);
        for (int life = 0; life < KILLS_OF_EACH; life++) {
            try {
                live(it, life);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed + ", life " + life + ": " + e, e);
            }
        }
        return it;
    }

    private static void live(Case it, int life) throws Exception {
        boolean open = false;
        try (OtherProcess editor =
                new OtherProcess(
                        it.temporary,
                        Editor.class,
                        it.folder.toString(),
                        "" + it.seed,
                        "" + it.step)) {
            List<String> said = new ArrayList<>();
            if (life % 6 == 5) {
                // In the midst of opening, or even before.
                editor.ends(100 + it.random.nextInt(500));
            } else {
                said.add(editor.line());
                editor.ends(it.random.nextInt(250));
            }
            said.addAll(editor.kill());
            for (String line : said) {
                open |= line.equals("open");
                // The last line may be cut off.
                if (line.startsWith("done ") && line.endsWith(" .")) {
                    List<String> words = List.of(line.split(" ", -1));
                    it.step = Integer.parseInt(words.get(1)) + 1;
                    it.acknowledged = words.get(2);
                }
            }
        }
        check(it, open, life);
    }

    private static void check(Case it, boolean wasOpen, int life) throws IOException {
        try (Project project = Project.open(it.folder, opening())) {
            assertEquals(java.util.Optional.empty(), project.whyReadOnly());
            if (wasOpen && it.step % 16 != 0) {
                assertEquals(1, project.notes().size(), project.notes().toString());
                String note = project.notes().get(0).message();
                assertTrue(note.contains("Tilda in the editor"), note);
            }
            assertEquals(List.of(), Dump.faults(it.folder));
            originalsAreWhole(it.folder);
            if (!Editor.fingerprint(Dump.whole(it.folder)).equals(it.acknowledged)) {
                it.finishedUnsaid++;
                stepUnderWayIsWhole(it, project);
            }
            if (life % 6 == 0) {
                UndoContractTest.undoAllAndRedo(project, it.folder, List.of());
            }
            it.acknowledged = Editor.fingerprint(Dump.whole(it.folder));
        }
    }

    /** Moves of an end and typing: one action that grows, each part of it stored by itself. */
    private static final Set<Edits.Kind> IN_PARTS =
            EnumSet.of(Edits.Kind.MOVE_ENDS, Edits.Kind.EDIT_BRIEFING);

    /** Taken back, the project is as it was before; done again, it gives the same. */
    private static void stepUnderWayIsWhole(Case it, Project project) {
        List<String> whole = Dump.meaning(it.folder);
        Edits.Kind kind = Edits.kind(it.seed, it.step);
        if (kind == Edits.Kind.UNDO) {
            assertTrue(project.history().redo().isPresent());
        } else {
            assertTrue(project.history().undo().isPresent());
        }
        if (kind == Edits.Kind.UNDO || kind == Edits.Kind.REDO) {
            assertEquals(it.acknowledged, Editor.fingerprint(Dump.whole(it.folder)));
        }
        Edits.run(project, it.seed, it.step);
        if (!IN_PARTS.contains(kind)) {
            assertEquals("", Dump.difference(whole, Dump.meaning(it.folder)), kind.name());
        }
        it.step++;
    }

    private static void originalsAreWhole(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("articles"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertEquals(each.getFileName().toString(), Edits.sha256(Files.readAllBytes(each)));
            }
        }
    }
}
