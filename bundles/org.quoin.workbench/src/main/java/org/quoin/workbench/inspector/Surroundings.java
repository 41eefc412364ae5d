package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteVersion;
import org.quoin.project.model.Similar;
import org.quoin.workbench.model.Inspection;

/**
 * What lies around one quotation.
 *
 * @param history what became of it, from the first
 * @param alike other quotations with the same words, or nearly the same, the likest first; none
 *     where nobody has looked yet
 * @param graded what people make of the quotation's source
 * @param reprints other articles that are the same as the quotation's, or nearly, the likest first
 */
record Surroundings(
        List<QuoteVersion> history,
        Optional<Graded> graded,
        Optional<List<QuoteEntry>> alike,
        List<Reprint> reprints) {

    /** An outlet, and the grades of it and of the article. */
    record Graded(Optional<String> outlet, SourceGrade ofOutlet, SourceGrade ofArticle) {

        private static Graded of(Project project, QuoteEntry entry) {
            return new Graded(
                    entry.site(),
                    entry.site().map(project.grades()::ofOutlet).orElse(SourceGrade.NONE),
                    project.grades().ofArticle(entry.quotation().article()));
        }
    }

    /** Another article and how like it is, 0..1. */
    record Reprint(ArticleEntry article, double likeness) {}

    /** Nothing is known. */
    static final Surroundings NONE =
            new Surroundings(List.of(), Optional.empty(), Optional.of(List.of()), List.of());

    /** More would be a list of its own. */
    private static final int MOST = 50;

    /** What became of the one quotation that is inspected. */
    static Surroundings history(Project project, Inspection inspection) {
        return new Surroundings(
                inspection
                        .one()
                        .map(one -> project.history().ofQuotation(one.quotation().number()))
                        .orElse(List.of()),
                inspection.one().map(each -> Graded.of(project, each)),
                Optional.empty(),
                List.of());
    }

    /** The same of a quotation of which nobody has looked yet, and none is shown. */
    Surroundings withoutAlike() {
        return new Surroundings(history, graded, Optional.of(List.of()), List.of());
    }

    /** And where else its words stand; the search index may have to be brought up to date first. */
    Surroundings withAlike(Project project, Inspection inspection) {
        long[] numbers =
                inspection.one().stream()
                        .flatMap(
                                one ->
                                        project
                                                .likeness()
                                                .quotationsLike(one.quotation().number())
                                                .stream())
                        .limit(MOST)
                        .mapToLong(Similar::number)
                        .toArray();
        List<Similar> articles =
                inspection
                        .one()
                        .map(one -> project.likeness().articlesLike(one.quotation().article()))
                        .orElse(List.of());
        return new Surroundings(
                history,
                graded,
                Optional.of(project.quotations().entries(numbers)),
                articles.stream()
                        .limit(MOST)
                        .flatMap(
                                each ->
                                        project.articles().entries(each.number()).stream()
                                                .map(
                                                        entry ->
                                                                new Reprint(
                                                                        entry, each.similarity())))
                        .toList());
    }
}
