package org.quoin.engine.registry;

import java.util.List;
import org.quoin.api.job.Problem;

/**
 * What was found of contributions in one place: a class path or the Eclipse extension registry.
 *
 * @param contributions those that can be tried
 * @param problems those that cannot, by name
 */
public record Discovery(List<Contribution<?>> contributions, List<Problem> problems) {

    /** Copies the lists. */
    public Discovery {
        contributions = List.copyOf(contributions);
        problems = List.copyOf(problems);
    }
}
