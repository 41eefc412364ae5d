package org.quoin.containers.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.Companions;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.api.plugin.Recognition;

/**
 * Imports every page of a web archive (ISO 28500), one record at a time, so that its size does not
 * matter. Pictures, styles and scripts that a crawler stored beside the pages are passed over by
 * the type that the server named, and so are its answers that there is no such page.
 */
public final class WarcImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.containers.warc";

    private static final int OK = 200;

    /** Made by the registry. */
    public WarcImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        return head.length > 6
                        && head[0] == 'W'
                        && head[1] == 'A'
                        && head[2] == 'R'
                        && head[3] == 'C'
                        && head[4] == '/'
                        && Character.isDigit(head[5])
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        try (InputStream bytes = input.open();
                WarcReader reader = new WarcReader(bytes)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
                progress.checkCancelled();
                record(next.get(), sink);
            }
        } catch (ParsingException | EOFException e) {
            throw damaged(e);
        }
    }

    /** The reader takes a length that is no number for a mistake of its caller. */
    private static Optional<WarcRecord> next(WarcReader reader)
            throws ImportException, IOException {
        try {
            return reader.next();
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static ImportException damaged(Exception e) {
        return new ImportException(
                "the web archive is damaged or cut short; what stands before that was imported", e);
    }

    private static void record(WarcRecord record, ImportSink sink)
            throws ImportException, IOException {
        if (record instanceof WarcTargetRecord named && !isOfOnePlace(named)) {
            return;
        }
        if (record instanceof WarcResponse response && isHttp(response)) {
            Optional<HttpResponse> http = http(response);
            if (http.isPresent() && http.get().status() == OK) {
                page(response, type(http.get()), http.get().bodyDecoded(), sink);
            }
        } else if (record instanceof WarcResource resource) {
            page(resource, type(resource), resource.body(), sink);
        }
    }

    /**
     * A record of nothing in particular, or of two places, is what the standard does not know but
     * damage makes.
     */
    private static boolean isOfOnePlace(WarcTargetRecord record) {
        return record.headers().all("WARC-Target-URI").size() == 1;
    }

    /** The server's answer; none where its head is damaged, which costs that record alone. */
    private static Optional<HttpResponse> http(WarcResponse response) throws IOException {
        try {
            return Optional.of(response.http());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the sender calls it; what is no name of a type says nothing. */
    private static MediaType type(Message message) throws IOException {
        try {
            return message.contentType();
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static void page(
            WarcTargetRecord record, MediaType type, MessageBody body, ImportSink sink)
            throws ImportException, IOException {
        if (!isText(type)) {
            return;
        }
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        try (InputStream content = body.stream()) {
            // What it says of time is when the crawler had the page.
            MemberFacts facts =
                    new MemberFacts(
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            when(record));
            sink.member(
                    new Member(
                            record.target(),
                            content,
                            Member.Original.MEMBER,
                            Optional.of(record.target()),
                            charset,
                            facts,
                            Companions.none()));
        }
    }

    /** When the record says that it was made; nothing where damage left no time to be read. */
    private static Optional<Instant> when(WarcRecord record) {
        try {
            return record.headers().first("WARC-Date").map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Pages, feeds and plain text; what a server calls nothing is looked at too. */
    private static boolean isText(MediaType type) {
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "text/html",
                    "application/xhtml+xml",
                    "text/plain",
                    "application/rss+xml",
                    "application/atom+xml" ->
                    true;
            default -> false;
        };
    }
}
