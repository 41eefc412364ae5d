package org.quoin.workbench.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.api.article.Article;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;

/**
 * An article that is being read, with its quotations as they stand now.
 *
 * @param number of the article in the project
 * @param article its text never changes; its pictures have no bytes, which are many
 * @param quotations rejected ones included, as the text runs
 */
public record OpenArticle(long number, Article article, List<Quotation> quotations) {

    /** Copies the list. */
    public OpenArticle {
        quotations = List.copyOf(quotations);
    }

    /** Reads one, if it is in the project. */
    public static Optional<OpenArticle> read(Project project, long number) {
        return project.articles()
                .withoutPictures(number)
                .map(article -> new OpenArticle(number, article, project.quotations().of(number)));
    }

    /** The same with its quotations as they stand now, if it is still in the project. */
    public Optional<OpenArticle> again(Project project) {
        return project.articles().entries(number).stream()
                .findFirst()
                .map(entry -> new OpenArticle(number, article, project.quotations().of(number)));
    }

    /** Which of its quotations has a number. */
    public OptionalInt indexOf(long quotation) {
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.get(i).number() == quotation) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The name of one of its quotations in the project. */
    public QuoteRef ref(int index) {
        return new QuoteRef(number, quotations.get(index).number());
    }

    /**
     * The quotations that somebody means who marked a stretch of the text: those that lie within
     * it, or else the shortest one that holds it. A rejected one is none.
     *
     * @return their numbers, as the text runs
     */
    public List<Long> quotationsAt(TextSpan marked) {
        List<Quotation> kept =
                quotations.stream()
                        .filter(each -> each.quote().status() != QuoteStatus.REJECTED)
                        .toList();
        List<Long> within =
                kept.stream()
                        .filter(each -> each.quote().content().stream().allMatch(marked::contains))
                        .map(Quotation::number)
                        .toList();
        return within.isEmpty()
                ? kept.stream()
                        .filter(each -> holds(each, marked))
                        .min(Comparator.comparingInt(each -> each.quote().extent().length()))
                        .map(each -> List.of(each.number()))
                        .orElse(List.of())
                : within;
    }

    private static boolean holds(Quotation quotation, TextSpan marked) {
        return quotation.quote().content().stream().anyMatch(span -> span.contains(marked));
    }
}
