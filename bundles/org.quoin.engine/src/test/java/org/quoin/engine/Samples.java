package org.quoin.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** Small articles and plug-ins for the tests of the engine. */
public final class Samples {

    private Samples() {}

    /** An article of one paragraph. */
    public static Article article(String file, String text) {
        return new Article(
                "id-" + file,
                new Provenance(file, "00", "test.lines"),
                "Title of " + file,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                text,
                text.isEmpty()
                        ? List.of()
                        : List.of(
                                new Paragraph(
                                        new TextSpan(0, text.length()), ParagraphKind.PARAGRAPH)),
                List.of(),
                List.of());
    }

    /** A direct quotation without a source. */
    public static Quote quote(int start, int end) {
        return new Quote(
                List.of(new TextSpan(start, end)),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.5,
                QuoteStatus.PROPOSED,
                new Origin("test", "1", "test"));
    }

    /** A contribution with no more than an id. */
    public static <T> Contribution<T> contribution(
            Point<T> point, String id, Contribution.Factory<T> factory) {
        return new Contribution<>(
                point,
                new Descriptor(id, "The " + id, "", "org.example", "1.0.0", Map.of()),
                factory);
    }

    /** A registry of these. */
    public static Registry registry(Contribution<?>... contributions) {
        return new Registry(new Discovery(List.of(contributions), List.of()));
    }

    /** Each line of the input is an article. */
    public static final class Lines implements ArticleImporter {
        @Override
        public Recognition recognise(Input input) {
            return Recognition.POSSIBLE;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws ImportException, java.io.IOException {
            String all = new String(input.bytes(), StandardCharsets.UTF_8);
            if (all.startsWith("REFUSE")) {
                throw new ImportException("the page holds no article text");
            }
            if (all.startsWith("THROW")) {
                throw new IllegalStateException("a fault of the importer");
            }
            for (String line : all.split("\n", -1)) {
                sink.article(article(input.name(), line));
            }
        }
    }

    /** Every word in capitals is a quotation. */
    public static final class Capitals implements QuoteAnalyser {
        @Override
        public Analysis analyse(Article article, Progress progress) {
            List<Quote> found = new ArrayList<>();
            java.util.regex.Matcher words =
                    java.util.regex.Pattern.compile("\\p{Lu}{2,}").matcher(article.text());
            while (words.find()) {
                found.add(quote(words.start(), words.end()));
            }
            return new Analysis(found, List.of());
        }
    }
}
