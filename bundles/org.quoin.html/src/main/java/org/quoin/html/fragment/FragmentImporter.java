package org.quoin.html.fragment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.ArticleIds;
import org.quoin.html.InputNames;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.metadata.Languages;
import org.quoin.html.page.MarkupKind;
import org.quoin.html.page.SavedPictures;
import org.quoin.html.place.Places;
import org.quoin.html.tree.PageElements;

/**
 * Imports HTML that is no page: what somebody copied out of one, an entry of a feed, the body of a
 * message. All of it is the article.
 */
public final class FragmentImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.fragment";

    /** What browsers put around a selection when it is copied; around it stands an empty page. */
    private static final Pattern SELECTION =
            Pattern.compile(
                    "<!--StartFragment-->(.*?)(?:<!--EndFragment-->|\\z)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public FragmentImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        return MarkupKind.of(decoder.signs(head)) == MarkupKind.FRAGMENT && decoder.canBeText(head)
                ? Recognition.LIKELY
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
        String html = decoder.decode(input).text();
        Matcher selection = SELECTION.matcher(html);
        List<SavedPictures> used = new ArrayList<>();
        WholeText whole =
                WholeText.of(
                        selection.find() ? selection.group(1) : html,
                        "",
                        input.address().orElse(""),
                        document -> {
                            SavedPictures pictures =
                                    new SavedPictures(input, new PageElements(document));
                            used.add(pictures);
                            return pictures;
                        });
        for (SavedPictures each : used) {
            each.rethrow();
        }
        article(input, whole.titled(), sink);
    }

    private static void article(Input input, WholeText whole, ImportSink sink) throws IOException {
        sink.article(
                new Article(
                        ArticleIds.of(input.sha256()),
                        new Provenance(input.name(), input.sha256(), ID),
                        whole.title().orElse(InputNames.title(input.name())),
                        CreditLines.authors(whole.credits()),
                        whole.credits(),
                        Optional.empty(),
                        input.address(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Languages.of(Optional.empty(), whole.text().text()),
                        whole.text().text(),
                        whole.text().paragraphs(),
                        whole.text().images(),
                        FlowReader.links(whole.pieces()),
                        whole.imprint()));
    }
}
