package org.quoin.cli;

import java.util.Optional;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.RegisteredSpeaker;

/** How a project names who spoke. */
final class Names {

    private Names() {}

    /** The speaker's name in the register, if the quotation has a speaker. */
    static Optional<String> of(Project project, Quotation quotation) {
        return quotation.speaker().isPresent()
                ? project.register().get(quotation.speaker().getAsLong()).stream()
                        .map(RegisteredSpeaker::name)
                        .findFirst()
                : Optional.empty();
    }
}
