package org.quoin.workbench.model;

import java.util.List;
import org.quoin.api.job.Problem;

/**
 * What an import brought.
 *
 * @param imported numbers of the articles that are new, in the order in which they came
 * @param alreadyThere numbers of articles that the project had already and that came again
 * @param failed what could not be imported, each with its reason
 * @param cancelled whether it was ended before its end
 */
public record ImportOutcome(
        List<Long> imported, List<Long> alreadyThere, List<Problem> failed, boolean cancelled) {

    /** Copies the lists. */
    public ImportOutcome {
        imported = List.copyOf(imported);
        alreadyThere = List.copyOf(alreadyThere);
        failed = List.copyOf(failed);
    }
}
