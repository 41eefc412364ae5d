package org.quoin.html.frontmatter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;
import org.quoin.html.encoding.TextDecoder;
import org.quoin.html.metadata.DateTexts;
import org.quoin.html.metadata.PeopleNames;

/**
 * Imports text with lines about it before it, as note-taking programs and static sites keep
 * articles: the lines say title, author, date and address, and the text is imported as what it is.
 */
public final class FrontMatterImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.html.frontMatter";

    private final TextDecoder decoder = new TextDecoder();

    /** Made by the registry. */
    public FrontMatterImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        return decoder.signs(head).startsWith(FrontMatter.BEGINNING)
                        && decoder.glance(head).flatMap(FrontMatter::of).isPresent()
                ? Recognition.LIKELY
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        progress.checkCancelled();
        String text = decoder.decode(input.bytes(), input.charset()).text();
        FrontMatter lines =
                FrontMatter.of(text)
                        .orElseThrow(
                                () ->
                                        new ImportException(
                                                "the file does not begin with lines about it"));
        PeopleNames people = new PeopleNames("");
        lines.all("authors", "author", "by", "byline", "creator").forEach(people::add);
        MemberFacts facts =
                new MemberFacts(
                        lines.first("title", "headline"),
                        people.list(),
                        lines.first("site", "publisher", "outlet", "publication"),
                        lines.first("published", "date", "datepublished", "created")
                                .flatMap(new DateTexts(true)::read),
                        Optional.empty());
        Optional<String> address =
                lines.first("url", "source", "link", "canonical", "permalink")
                        .filter(each -> each.matches("(?i)https?://\\S+"));
        byte[] rest = text.substring(lines.end()).getBytes(StandardCharsets.UTF_8);
        sink.member(
                Member.part("text", new ByteArrayInputStream(rest), facts)
                        .from(address, Optional.of(StandardCharsets.UTF_8.name()))
                        .with(input::sibling));
    }
}
