package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.text.ByteSpan;

/** Gives paragraphs the places that an importer found for them. */
final class Placing {

    private Placing() {}

    /**
     * The article with the places of its paragraphs.
     *
     * @param places one for each paragraph; any other number says nothing
     */
    static Article of(Article article, List<Optional<ByteSpan>> places) {
        List<Paragraph> paragraphs = article.paragraphs();
        if (places.size() != paragraphs.size()) {
            return article;
        }
        List<Paragraph> placed = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph each = paragraphs.get(i);
            placed.add(new Paragraph(each.span(), each.kind(), places.get(i)));
        }
        return new Article(
                article.id(),
                article.provenance(),
                article.title(),
                article.authors(),
                article.credits(),
                article.site(),
                article.url(),
                article.canonicalUrl(),
                article.published(),
                article.feedTime(),
                article.language(),
                article.text(),
                placed,
                article.images(),
                article.links(),
                article.imprint());
    }
}
