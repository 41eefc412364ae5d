package org.quoin.workbench.inspector;

import java.util.List;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteVersion;
import org.quoin.project.model.Similar;
import org.quoin.workbench.model.Inspection;

/**
 * What lies around one quotation.
 *
 * @param history what became of it, from the first
 * @param alike other quotations with the same words, or nearly the same; the likest first
 */
record Surroundings(List<QuoteVersion> history, List<QuoteEntry> alike) {

    /** Nothing is known. */
    static final Surroundings NONE = new Surroundings(List.of(), List.of());

    /** More would be a list of its own. */
    private static final int MOST = 50;

    /** Reads it; the search index may have to be brought up to date first. */
    static Surroundings read(Project project, Inspection inspection) {
        return inspection
                .one()
                .map(
                        one -> {
                            long number = one.quotation().number();
                            long[] alike =
                                    project.likeness().quotationsLike(number).stream()
                                            .limit(MOST)
                                            .mapToLong(Similar::number)
                                            .toArray();
                            return new Surroundings(
                                    project.history().ofQuotation(number),
                                    project.quotations().entries(alike));
                        })
                .orElse(NONE);
    }
}
