package org.quoin.project;

import java.io.IOException;
import java.nio.file.Path;
import org.quoin.project.model.Opening;

/** Has a project open for writing and works in it until its standard input ends. */
final class Holder {

    private Holder() {}

    /** Takes the project's folder. */
    public static void main(String[] arguments) throws IOException {
        try (Project project =
                Project.open(Path.of(arguments[0]), Opening.writing("the other program"))) {
            System.out.println("open " + project.whyReadOnly().orElse("for writing"));
            for (int step = 0; System.in.available() == 0; step++) {
                Edits.run(project, 77, step);
                System.out.println("done " + step);
            }
            System.in.read();
        }
        System.out.println("closed");
    }
}
