package org.quoin.html.feed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.WebAddress;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.ArticleIds;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.flow.ArticleText;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.SavedFiles;
import org.quoin.html.fragment.WholeText;
import org.quoin.html.metadata.DateTexts;
import org.quoin.html.metadata.Languages;
import org.quoin.html.metadata.Outlets;
import org.quoin.html.place.Places;

/**
 * Imports an article as a feed reader stored it. The HTML is the article alone, without the page
 * around it, so that all of it is read.
 */
public final class FeedArticleImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.feedArticle";

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public FeedArticleImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        return FeedFile.beginsLikeOne(decoder.signs(head))
                        && decoder.glance(head).flatMap(FeedFile::parse).isPresent()
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public List<Optional<ByteSpan>> places(Input input, Article article) throws IOException {
        return Places.of(article, decoder.decode(input.bytes(), input.charset()));
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        progress.checkCancelled();
        byte[] bytes = input.bytes();
        FeedFile file =
                FeedFile.parse(decoder.decode(bytes).text())
                        .orElseThrow(
                                () ->
                                        new ImportException(
                                                "the file does not begin with a title line and"
                                                        + " dashes"));
        progress.checkCancelled();
        WholeText whole =
                WholeText.of(file.html(), file.title(), file.url(), document -> SavedFiles.none());
        ArticleText text = whole.text();
        Optional<String> url = Optional.of(file.url()).filter(WebAddress::isPage);
        sink.article(
                new Article(
                        ArticleIds.of(input.sha256()),
                        new Provenance(input.name(), input.sha256(), ID),
                        file.title().isEmpty() ? input.name() : file.title(),
                        CreditLines.authors(whole.credits()),
                        whole.credits(),
                        url.flatMap(Outlets::host),
                        url,
                        Optional.empty(),
                        file.date().flatMap(new DateTexts(false)::read),
                        file.feedTime(),
                        language(text.text()),
                        text.text(),
                        text.paragraphs(),
                        text.images(),
                        FlowReader.links(whole.pieces()),
                        whole.imprint()));
    }

    private static Locale language(String text) {
        return Languages.of(Optional.empty(), text);
    }
}
