package org.quoin.workbench.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.api.template.TemplateProblem;

/**
 * What is wrong with a template.
 *
 * @param problems what was found, in the order of the file
 * @param copy the one in which each problem stands as a comment, where one was asked for
 */
public record CheckedTemplate(List<TemplateProblem> problems, Optional<Path> copy) {

    /** Takes the problems as they are. */
    public CheckedTemplate {
        problems = List.copyOf(problems);
    }
}
