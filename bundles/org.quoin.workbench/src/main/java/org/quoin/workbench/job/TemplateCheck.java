package org.quoin.workbench.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.api.template.TemplateProblem;

/** How the check of a template ended. */
public sealed interface TemplateCheck {

    /** The template. */
    Path file();

    /**
     * It was looked through.
     *
     * @param file the template
     * @param problems what was found, in the order of the file
     * @param copy the one in which each problem stands as a comment, where one was asked for
     */
    record Done(Path file, List<TemplateProblem> problems, Optional<Path> copy)
            implements TemplateCheck {

        /** Takes the problems as they are. */
        public Done {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It could not be looked through, or the copy not written.
     *
     * @param file the template
     * @param reason why, for people
     */
    record Failed(Path file, String reason) implements TemplateCheck {}

    /**
     * Somebody stopped it.
     *
     * @param file the template
     */
    record Stopped(Path file) implements TemplateCheck {}
}
