package org.quoin.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** The engine with every plug-in of the class path, and the part of it that a run is about. */
final class Engine {

    private Engine() {}

    /** Every plug-in of the class path. */
    static Registry registry() {
        return new Registry(
                new ClassPathContributions(Engine.class.getClassLoader(), Locale.ENGLISH)
                        .discover());
    }

    /** The plug-in that the property {@code fuzz.plugin} names by its id. */
    static <T> T chosen(Point<T> point) {
        String id = System.getProperty("fuzz.plugin", "");
        return registry().plugins(point).stream()
                .filter(each -> each.descriptor().id().equals(id))
                .map(Plugin::instance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plug-in is called " + id));
    }

    /** An article that is nothing but a text. */
    static Article article(String language, String text) {
        return new Article(
                "fuzz",
                new Provenance("fuzz", "0".repeat(64), "fuzz"),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.forLanguageTag(language),
                text,
                List.of(),
                List.of(),
                List.of());
    }

    /** Analyses a text; the records refuse spans that do not fit. */
    static void analyse(QuoteAnalyser analyser, String language, String text) {
        Article article = article(language, text);
        QuoteAnalyser.Analysis found = analyser.analyse(article, Progress.none());
        new AnalysedArticle(article, found.quotes(), found.problems())
                .quotes()
                .forEach(quote -> quote.content().forEach(span -> span.of(text)));
    }
}
