package org.example.quoin.subtitles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Reads subtitle files (SRT, WebVTT): each turn of a speaker becomes a paragraph. */
public final class SubtitleImporter implements ArticleImporter {

    /** The id under which it is contributed. */
    static final String ID = "org.example.quoin.subtitles.subtitles";

    /** Made by Quoin. */
    public SubtitleImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        return Subtitles.isOne(new String(input.head(), StandardCharsets.UTF_8))
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        ArticleBuilder article =
                new ArticleBuilder(new Provenance(input.name(), input.sha256(), ID))
                        .title(input.name().replaceAll("^.*[/\\\\]|\\.[^.]*$", ""));
        input.address().ifPresent(article::url);
        for (String turn : Subtitles.turns(new String(input.bytes(), StandardCharsets.UTF_8))) {
            progress.checkCancelled();
            article.paragraph(turn);
        }
        if (article.isEmpty()) {
            throw new ImportException("nobody says anything in these subtitles");
        }
        sink.article(article.build());
    }
}
