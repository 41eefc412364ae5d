package org.quoin.platform.tests.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Reads what begins with {@code GOOD}. */
public final class WorkingImporter implements ArticleImporter {

    /** Made by Eclipse. */
    public WorkingImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        return Lines.startsWith("GOOD", input);
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress) throws IOException {
        sink.article(
                new Article(
                        input.sha256(),
                        new Provenance(input.name(), input.sha256(), "org.example.foreign.working"),
                        "A foreign article",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        new String(input.bytes(), StandardCharsets.UTF_8),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
