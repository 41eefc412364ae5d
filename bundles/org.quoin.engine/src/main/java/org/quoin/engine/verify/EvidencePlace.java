package org.quoin.engine.verify;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quoin.api.article.Article;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.Passage;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;

/**
 * Where the words of evidence stand in a project.
 *
 * @param article the number of the article
 * @param content the words in its text, in order
 * @param quotation the number of the quotation that has these words, or else of one that shares
 *     some of them; none where nobody quotes them any more
 */
public record EvidencePlace(long article, List<TextSpan> content, OptionalLong quotation) {

    /** Copies the list. */
    public EvidencePlace {
        content = List.copyOf(content);
    }

    /**
     * Looks for it.
     *
     * @return empty where no article of the project has these words at their place
     */
    public static Optional<EvidencePlace> find(Project project, Evidence evidence) {
        for (long number : project.articles().of(evidence.article().sha256())) {
            Optional<Article> article =
                    project.articles()
                            .withoutPictures(number)
                            .filter(each -> ArticleCheck.hasAll(each.text(), evidence));
            if (article.isPresent()) {
                List<TextSpan> content =
                        evidence.passages().stream()
                                .map(each -> span(article.get().text(), each))
                                .toList();
                return Optional.of(
                        new EvidencePlace(number, content, quotation(project, number, content)));
            }
        }
        return Optional.empty();
    }

    private static TextSpan span(String text, Passage passage) {
        int start = text.offsetByCodePoints(0, passage.start());
        return new TextSpan(start, text.offsetByCodePoints(start, passage.end() - passage.start()));
    }

    private static OptionalLong quotation(Project project, long article, List<TextSpan> content) {
        OptionalLong sharing = OptionalLong.empty();
        for (Quotation each : project.quotations().of(article)) {
            if (each.quote().content().equals(content)) {
                return OptionalLong.of(each.number());
            }
            if (sharing.isEmpty() && shares(each.quote().content(), content)) {
                sharing = OptionalLong.of(each.number());
            }
        }
        return sharing;
    }

    private static boolean shares(List<TextSpan> one, List<TextSpan> other) {
        return one.stream()
                .anyMatch(
                        a ->
                                other.stream()
                                        .anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }
}
