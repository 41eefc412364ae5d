package org.quoin.project;

import java.nio.file.Path;
import org.quoin.project.model.Opening;

/** Opens a project, with whatever that brings about, and says so. */
final class Opener {

    private Opener() {}

    /** Takes the project's folder. */
    public static void main(String[] arguments) {
        System.out.println("ready");
        try (Project project =
                Project.open(Path.of(arguments[0]), Opening.writing("the opener").by("Tilda"))) {
            System.out.println("open " + project.notes().size());
        }
        System.out.println("closed");
    }
}
