package org.quoin.engine.exchange;

import java.util.List;
import org.quoin.api.job.Problem;

/**
 * What an exchange did.
 *
 * @param articles written, or taken in
 * @param quotations of these
 * @param known articles that were in the project already and were left as they are
 * @param problems what did not go as it should, each with its subject
 */
public record ExchangeTally(int articles, int quotations, int known, List<Problem> problems) {

    /** Copies the list. */
    public ExchangeTally {
        problems = List.copyOf(problems);
    }
}
