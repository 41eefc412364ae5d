package org.quoin.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.engine.json.HitJson;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteHit;

/** Hits for programs; what went out of the project meanwhile is left out. */
final class JsonHits implements HitWriter {

    private final Project project;
    private final HitJson json;

    JsonHits(Project project, Writer out) {
        this.project = project;
        this.json = new HitJson(out);
    }

    @Override
    public void article(ArticleHit hit) throws IOException {
        Optional<Article> article = project.articles().article(hit.number());
        if (article.isPresent()) {
            json.write(hit, article.get());
        }
    }

    @Override
    public void quotation(QuoteHit hit) throws IOException {
        Optional<Article> article = project.articles().article(hit.article());
        for (Quotation quotation : project.quotations().get(hit.number())) {
            if (article.isPresent()) {
                json.write(hit, quotation, Names.of(project, quotation), article.get());
            }
        }
    }
}
