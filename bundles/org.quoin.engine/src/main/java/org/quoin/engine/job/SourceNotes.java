package org.quoin.engine.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.briefing.SourceNote;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.Project;

/** What a project knows of articles as sources. */
final class SourceNotes {

    private SourceNotes() {}

    /**
     * The notes on some articles, by their ids: what is said of an article goes before what is said
     * of its outlet.
     */
    static Map<String, SourceNote> of(Project project, List<AnalysedArticle> articles) {
        Map<String, Instant> arrivals = project.articles().arrivals();
        Map<String, SourceGrade> ofArticles = project.grades().ofArticles();
        Map<String, SourceGrade> ofOutlets = project.grades().ofOutlets();
        Map<String, SourceNote> notes = new HashMap<>();
        for (AnalysedArticle each : articles) {
            Article article = each.article();
            SourceGrade ofOutlet = article.site().map(ofOutlets::get).orElse(SourceGrade.NONE);
            SourceGrade grade =
                    ofArticles.getOrDefault(article.id(), SourceGrade.NONE).or(ofOutlet);
            notes.put(
                    article.id(),
                    new SourceNote(Optional.ofNullable(arrivals.get(article.id())), grade));
        }
        return notes;
    }
}
