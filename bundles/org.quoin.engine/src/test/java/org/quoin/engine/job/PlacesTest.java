package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.text.ByteSpan;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Point;
import org.quoin.engine.site.SiteRules;

/** Where paragraphs stand in their input is asked for when somebody wants to know. */
class PlacesTest {

    @Test
    void isSaidWhereItIsAskedFor() throws Exception {
        assertEquals(Optional.of(new ByteSpan(2, 9)), source(true));
        assertEquals(Optional.empty(), source(false));
    }

    private static Optional<ByteSpan> source(boolean places) throws Exception {
        List<Article> found = new ArrayList<>();
        new ExtractJob(
                        Samples.registry(
                                Samples.contribution(Point.IMPORTERS, "marked", Marked::new)),
                        1,
                        SiteRules.none(),
                        places)
                .run(
                        List.<FoundInput>of(
                                        new FoundInput.Found(
                                                FileInput.of(
                                                        "a",
                                                        "> a quay"
                                                                .getBytes(StandardCharsets.UTF_8))))
                                .iterator(),
                        new Results() {
                            @Override
                            public void article(AnalysedArticle article) {
                                found.add(article.article());
                            }

                            @Override
                            public void problem(Problem problem) {
                                throw new AssertionError(problem.toString());
                            }

                            @Override
                            public void passedOver(String name) {}
                        },
                        Progress.none());
        return found.get(0).paragraphs().get(0).source();
    }

    /** Says where its one paragraph stands. */
    private static final class Marked implements ArticleImporter {

        @Override
        public Recognition recognise(Input input) {
            return Recognition.CERTAIN;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws IOException {
            Article plain = Samples.article(input.name(), "a quay");
            sink.article(
                    new Article(
                            plain.id(),
                            plain.provenance(),
                            plain.title(),
                            plain.authors(),
                            plain.credits(),
                            plain.site(),
                            plain.url(),
                            plain.canonicalUrl(),
                            plain.published(),
                            plain.feedTime(),
                            plain.language(),
                            plain.text(),
                            List.of(new Paragraph(new TextSpan(0, 6), ParagraphKind.PARAGRAPH)),
                            plain.images(),
                            plain.links()));
        }

        @Override
        public List<Optional<ByteSpan>> places(Input input, Article article) {
            return List.of(Optional.of(new ByteSpan(2, 9)));
        }
    }
}
