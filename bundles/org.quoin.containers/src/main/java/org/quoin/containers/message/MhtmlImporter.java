package org.quoin.containers.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;

/** Imports a page that a browser saved with its pictures in one file (RFC 2557). */
public final class MhtmlImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.containers.mhtml";

    /** Made by the registry. */
    public MhtmlImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        return MessageHead.of(input.head()).filter(MessageHead::isSavedPage).isPresent()
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        Message message = Message.read(input, progress);
        // The page comes first; pages after it are those of its frames.
        Part page =
                message.parts().stream()
                        .filter(part -> part.type().contains("html"))
                        .findFirst()
                        .orElseThrow(() -> new ImportException("there is no page in it"));
        Optional<String> address =
                Optional.ofNullable(message.fields().get("snapshot-content-location"))
                        .or(() -> page.head().location())
                        .filter(each -> each.startsWith("http"));
        sink.member(
                Member.part("page", new ByteArrayInputStream(page.bytes()), MemberFacts.NONE)
                        .from(address, page.head().charset())
                        .with(new MessagePictures(message.parts(), address)));
    }
}
