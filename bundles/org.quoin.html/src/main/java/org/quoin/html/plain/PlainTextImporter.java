package org.quoin.html.plain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.InputNames;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.metadata.Languages;
import org.quoin.html.page.MarkupKind;
import org.quoin.html.place.Places;

/**
 * Imports plain text as it stands. Each line is a paragraph; line ends become {@code \n}, blank
 * lines separate and are not kept; nothing else is changed. The title is the input's name without
 * its ending, since no line of a plain text is known to be one.
 */
public final class PlainTextImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.plainText";

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public PlainTextImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        // A page is looked at no further: its own importer is surer of it whatever comes out.
        return MarkupKind.of(decoder.signs(head)) != MarkupKind.PAGE && decoder.isText(head)
                ? Recognition.POSSIBLE
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
        if (!decoder.isText(bytes)) {
            throw new ImportException(
                    bytes.length == 0 ? "the file is empty" : "the file holds no text");
        }
        String whole = decoder.decode(bytes, input.charset()).text();
        ArticleBuilder article =
                new ArticleBuilder(new Provenance(input.name(), input.sha256(), ID))
                        .title(InputNames.title(input.name()))
                        .language(Languages.of(Optional.empty(), whole));
        input.address().ifPresent(article::url);
        whole.lines().forEach(article::paragraph);
        sink.article(article.build());
    }
}
