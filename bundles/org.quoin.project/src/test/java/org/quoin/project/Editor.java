package org.quoin.project;

import java.nio.file.Path;
import java.util.List;
import org.quoin.project.model.Opening;
import org.quoin.project.store.Dump;

/**
 * Edits a project step by step and says after each what there is, until it is killed: {@code Editor
 * FOLDER SEED FIRST_STEP}.
 */
final class Editor {

    private Editor() {}

    /** Never ends by itself. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Project project = Project.open(folder, Opening.writing("the editor").by("Tilda"));
        System.out.println("open");
        for (int step = Integer.parseInt(arguments[2]); ; step++) {
            Edits.run(project, seed, step);
            System.out.println("done " + step + " " + fingerprint(Dump.whole(folder)) + " .");
            // Closing, which makes a backup, and opening are killed as well.
            if (step % 16 == 15) {
                project.close();
                project = Project.open(folder, Opening.writing("the editor").by("Tilda"));
            }
        }
    }

    /** Of lines; different for all that tests ever meet. */
    static String fingerprint(List<String> lines) {
        long print = 17;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                print = print * 1_000_003 + line.charAt(i);
            }
            print = print * 31 + 7;
        }
        return Long.toHexString(print);
    }
}
