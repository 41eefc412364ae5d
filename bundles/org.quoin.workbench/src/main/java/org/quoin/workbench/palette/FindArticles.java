package org.quoin.workbench.palette;

import java.util.Arrays;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.editor.Navigator;

/** Finds articles by their titles, outlets and authors; choosing one opens it. */
public final class FindArticles extends Finder {

    /** Made by Eclipse. */
    public FindArticles() {}

    @Override
    List<Find> find(Project project, String typed, Progress wanted) {
        long[] found = project.articles().list(ArticleOrder.NEWEST, typed, wanted);
        return project
                .articles()
                .entries(Arrays.copyOf(found, Math.min(MOST, found.length)))
                .stream()
                .map(FindArticles::find)
                .toList();
    }

    private static Find find(ArticleEntry article) {
        String label =
                article.site()
                        .map(site -> NLS.bind(PaletteTexts.Article_label, article.title(), site))
                        .orElse(article.title());
        return new Find(
                Long.toString(article.number()),
                label,
                "article",
                () -> new Navigator(page()).open(article.number(), true));
    }
}
