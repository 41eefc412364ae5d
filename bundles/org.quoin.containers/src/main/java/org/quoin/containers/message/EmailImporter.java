package org.quoin.containers.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;

/**
 * Imports an e-mail message: what is read in it as one article, by its subject, sender and date,
 * and each of its attachments as an input of its own.
 */
public final class EmailImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.containers.email";

    /** Made by the registry. */
    public EmailImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        return MessageHead.of(input.head()).filter(head -> !head.isSavedPage()).isPresent()
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        Message message = Message.read(input, progress);
        Optional<Part> text = text(message.parts());
        if (text.isPresent()) {
            Part part = text.get();
            MemberFacts facts =
                    new MemberFacts(
                            field(message, "subject"),
                            List.of(),
                            field(message, "from").flatMap(Senders::name),
                            field(message, "date").flatMap(SendingDates::read),
                            Optional.empty());
            sink.member(
                    Member.part("text", new ByteArrayInputStream(part.bytes()), facts)
                            .from(Optional.empty(), part.head().charset())
                            .with(new MessagePictures(message.parts(), Optional.empty())));
        }
        int number = 0;
        for (Part part : message.parts()) {
            number++;
            if (isInput(part)) {
                String name = part.head().file().orElse("part " + number);
                sink.member(Member.of(name, new ByteArrayInputStream(part.bytes())));
            }
        }
    }

    private static Optional<String> field(Message message, String name) {
        return Optional.ofNullable(message.fields().get(name)).filter(each -> !each.isBlank());
    }

    /** What is read: the page where there is one, since the plain text beside it says the same. */
    private static Optional<Part> text(List<Part> parts) {
        return first(parts, "text/html").or(() -> first(parts, "text/plain"));
    }

    private static Optional<Part> first(List<Part> parts, String type) {
        return parts.stream()
                .filter(part -> !part.head().isAttached() && part.type().equals(type))
                .filter(part -> part.bytes().length > 0)
                .findFirst();
    }

    private static boolean isInput(Part part) {
        return part.type().equals("message/rfc822")
                || (part.head().isAttached() && !part.type().startsWith("image/"));
    }
}
