package org.quoin.html.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.ArticleIds;
import org.quoin.html.content.Found;
import org.quoin.html.content.MainContent;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.flow.ArticleText;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.EndMatter;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.Piece;
import org.quoin.html.metadata.Languages;
import org.quoin.html.metadata.PageMetadata;
import org.quoin.html.place.Places;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/** Imports a web page as a browser saved it: the article of it, and what the page says about it. */
public final class SavedPageImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.savedPage";

    private static final Query BASE = Query.of("base[href]", "base");

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public SavedPageImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        if (MarkupKind.of(decoder.signs(head)) != MarkupKind.PAGE) {
            return Recognition.NO;
        }
        if (decoder.canBeText(head)) {
            return Recognition.CERTAIN;
        }
        // A page with some broken bytes is still a page; its markup shows through.
        for (byte b : head) {
            if (b == 0) {
                return Recognition.NO;
            }
        }
        return Recognition.LIKELY;
    }

    @Override
    public List<Optional<ByteSpan>> places(Input input, Article article) throws IOException {
        return Places.of(article, decoder.decode(input.bytes(), input.charset()));
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        progress.checkCancelled();
        Document document = Parser.htmlParser().parseInput(decoder.decode(input).page(), "");
        progress.checkCancelled();
        PageElements page = new PageElements(document);
        PageMetadata metadata = PageMetadata.of(page);
        Optional<String> base = metadata.canonicalUrl().or(metadata::url).or(input::address);
        if (base.isPresent() && page.select(BASE).isEmpty()) {
            document.setBaseUri(base.get());
        }
        Optional<RuledPage> ruled =
                RuledPage.of(
                        document,
                        List.of(metadata.canonicalUrl(), metadata.url(), input.address()),
                        input,
                        sink);
        ruled.ifPresent(RuledPage::strip);
        PageElements left = ruled.isEmpty() ? page : new PageElements(document);
        PageMetadata known = ruled.map(each -> stated(metadata, each)).orElse(metadata);
        Found found =
                ruled.flatMap(RuledPage::body)
                        .orElseGet(
                                () ->
                                        new MainContent(known.title().orElse(""))
                                                .of(left, known.body()));
        progress.checkCancelled();
        sink.article(article(input, page, known, found));
    }

    /** What the user says of the site goes before what the page says of itself. */
    private static PageMetadata stated(PageMetadata metadata, RuledPage ruled) {
        List<String> authors = ruled.authors();
        return new PageMetadata(
                ruled.title().or(metadata::title),
                authors.isEmpty() ? metadata.authors() : authors,
                metadata.site(),
                metadata.url(),
                metadata.canonicalUrl(),
                ruled.date().or(metadata::published),
                metadata.language(),
                metadata.body(),
                metadata.imprint());
    }

    private static Article article(
            Input input, PageElements page, PageMetadata metadata, Found found)
            throws ImportException, IOException {
        List<Credit> credits = new ArrayList<>(found.credits());
        EndMatter end = EndMatter.of(found.pieces());
        List<Piece> body = CreditLines.takeFrom(end.pieces(), credits);
        SavedPictures saved = new SavedPictures(input, page);
        ArticleText text = ArticleText.of(body, saved);
        saved.rethrow();
        if (text.text().isBlank()) {
            throw new ImportException("the page holds no article text");
        }
        List<String> authors = metadata.authors();
        if (authors.isEmpty()) {
            authors = CreditLines.authors(credits);
        }
        return new Article(
                ArticleIds.of(input.sha256()),
                new Provenance(input.name(), input.sha256(), ID),
                metadata.title().orElse(input.name()),
                authors,
                credits,
                metadata.site(),
                metadata.url().or(input::address),
                metadata.canonicalUrl(),
                metadata.published(),
                Optional.empty(),
                Languages.of(metadata.language(), text.text()),
                text.text(),
                text.paragraphs(),
                text.images(),
                FlowReader.links(body),
                end.imprint(metadata.imprint()));
    }
}
