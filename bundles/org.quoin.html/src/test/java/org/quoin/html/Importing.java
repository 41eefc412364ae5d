package org.quoin.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.Link;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Imports as the engine does, by the surest importer, and sets articles out for comparing. */
public final class Importing {

    private Importing() {}

    /** The importers as a plain class path finds them. */
    public static List<ArticleImporter> importers() {
        return ServiceLoader.load(ArticleImporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The importer that is surest of the input. */
    public static ArticleImporter surest(Input input) throws IOException, ImportException {
        Recognition most = Recognition.NO;
        ArticleImporter surest = null;
        for (ArticleImporter importer : importers()) {
            Recognition recognition = importer.recognise(input);
            if (recognition.compareTo(most) > 0) {
                most = recognition;
                surest = importer;
            }
        }
        if (surest == null) {
            throw new ImportException("no importer knows the input");
        }
        return surest;
    }

    /** The one article of the input. */
    public static Article one(Input input) throws IOException, ImportException {
        List<Article> articles = new ArrayList<>();
        surest(input)
                .importArticles(
                        input,
                        new ImportSink() {
                            @Override
                            public void article(Article article) {
                                articles.add(article);
                            }

                            @Override
                            public void problem(Problem problem) {
                                throw new AssertionError(problem.toString());
                            }
                        },
                        Progress.none());
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles");
        }
        return articles.get(0);
    }

    /** Everything an article holds but its id and its input's hash, a line each. */
    public static String setOut(Article article) {
        StringBuilder out = new StringBuilder();
        line(out, "importer", article.provenance().importer());
        line(out, "title", article.title());
        line(out, "authors", String.join(" + ", article.authors()));
        article.credits().forEach(c -> line(out, "credit", c.role() + " = " + c.name()));
        line(out, "site", article.site().orElse("-"));
        line(out, "url", article.url().orElse("-"));
        line(out, "canonical", article.canonicalUrl().orElse("-"));
        line(out, "published", article.published().map(PublicationTime::iso).orElse("-"));
        line(out, "feed time", article.feedTime().map(Object::toString).orElse("-"));
        line(out, "language", article.language().toLanguageTag());
        int image = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            image = images(out, article, image, paragraph.span().start());
            line(out, paragraph.kind().name(), paragraph.span().of(article.text()));
        }
        images(out, article, image, article.text().length());
        for (Link link : article.links()) {
            line(out, link.kind().name(), link.url() + " = " + link.text());
        }
        return out.toString();
    }

    private static int images(StringBuilder out, Article article, int from, int position) {
        int i = from;
        while (i < article.images().size() && article.images().get(i).position() <= position) {
            Image image = article.images().get(i++);
            String url = image.url();
            line(out, "image", url.length() > 300 ? url.substring(0, 40) : url);
            image.alt().ifPresent(s -> line(out, "  alt", s));
            image.caption().ifPresent(s -> line(out, "  caption", s));
            image.credit().ifPresent(s -> line(out, "  credit", s));
            image.data().ifPresent(d -> line(out, "  data", d.toString()));
        }
        return i;
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
