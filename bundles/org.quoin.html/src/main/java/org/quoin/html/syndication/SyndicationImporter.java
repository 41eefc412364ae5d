package org.quoin.html.syndication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.Recognition;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.page.MarkupKind;

/**
 * Imports every entry of a feed: RSS 0.9 to 2.0, RDF and Atom. The parser forgives what feeds often
 * lack of XML, and knows no entities but the fixed ones: nothing a feed declares is ever looked up.
 */
public final class SyndicationImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.syndication";

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public SyndicationImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        return MarkupKind.of(decoder.signs(head)) == MarkupKind.FEED && decoder.canBeText(head)
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        progress.checkCancelled();
        String xml = decoder.decode(input.bytes(), input.charset()).text();
        Document feed = Jsoup.parse(xml, input.address().orElse(""), Parser.xmlParser());
        Optional<String> outlet = FeedEntry.outlet(feed);
        int number = 0;
        int without = 0;
        for (Element element : FeedEntry.elements(feed)) {
            progress.checkCancelled();
            number++;
            FeedEntry entry = new FeedEntry(element, outlet);
            String html = entry.html();
            if (html.isBlank()) {
                without++;
                continue;
            }
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            sink.member(
                    Member.part(
                                    entry.name().orElse("entry " + number),
                                    new ByteArrayInputStream(bytes),
                                    entry.facts())
                            .from(entry.link(), Optional.of(StandardCharsets.UTF_8.name())));
        }
        if (number == without) {
            throw new ImportException(
                    number == 0
                            ? "the feed has no entries"
                            : "no entry of the feed holds any text, only titles and links");
        }
        if (without > 0) {
            sink.problem(
                    Problem.warning(
                            input.name(),
                            without
                                    + " of "
                                    + number
                                    + " entries hold no text, only titles and links"));
        }
    }
}
