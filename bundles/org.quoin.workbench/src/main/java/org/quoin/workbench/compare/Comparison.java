package org.quoin.workbench.compare;

import java.util.List;
import java.util.Optional;
import org.quoin.engine.verify.WordChange;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.Similar;

/**
 * Two articles and how the first became the second.
 *
 * @param first one
 * @param second the other
 * @param likeness how like they are, 0..1; empty where they are less like than reprints are
 * @param changes word by word
 */
record Comparison(
        ArticleEntry first,
        ArticleEntry second,
        Optional<Double> likeness,
        List<WordChange> changes) {

    /** Copies the list. */
    Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two articles.
     *
     * @param other 0 for the likest one
     * @return empty where one of them is gone, or none is like the first
     */
    static Optional<Comparison> of(Project project, long one, long other) {
        List<Similar> alike = project.likeness().articlesLike(one);
        long second =
                other != 0
                        ? other
                        : alike.stream().mapToLong(Similar::number).findFirst().orElse(0);
        List<ArticleEntry> entries = project.articles().entries(one, second);
        if (entries.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Comparison(
                        entries.get(0),
                        entries.get(1),
                        alike.stream()
                                .filter(each -> each.number() == second)
                                .map(Similar::similarity)
                                .findFirst(),
                        WordChange.between(text(project, one), text(project, second))));
    }

    private static String text(Project project, long number) {
        return project.articles().withoutPictures(number).map(each -> each.text()).orElse("");
    }
}
