package org.quoin.engine.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.quoin.api.job.Progress;
import org.quoin.engine.exchange.jsonl.JsonLinesReader;
import org.quoin.engine.exchange.refi.RefiReader;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/** A project out to other programs, and in again. */
public final class Exchange {

    /** The file of lines in a folder of JSON Lines. */
    public static final String LINES = "project.jsonl";

    /** The first bytes that {@link #recognise} looks at. */
    private static final int HEAD = 256;

    /**
     * Writes a project. A file is there whole or not at all; in a folder each file is, and the one
     * that names the others comes last.
     *
     * @param project read from one consistent view
     * @param format the form
     * @param target a file to be written, or a folder: for JSON Lines with the originals beside
     *     them, for CSV with all tables; made where it is not there
     * @param options how
     * @param progress told of articles done, asked for cancelling
     * @return what was written, and what is missing from it
     * @throws IOException if it cannot be written; an old file stays
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled; an old file stays
     */
    public ExchangeTally write(
            Project project,
            ExchangeFormat format,
            Path target,
            ExchangeOptions options,
            Progress progress)
            throws IOException {
        return new Writing(project, options, progress).to(format, target);
    }

    /**
     * Writes a project to a stream, which is flushed and not closed.
     *
     * @return what was written
     * @throws IOException if it cannot be written, what was written before stays
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public ExchangeTally write(
            Project project,
            ExchangeFormat format,
            java.io.OutputStream out,
            ExchangeOptions options,
            Progress progress)
            throws IOException {
        return new Writing(project, options, progress).to(format, out);
    }

    /**
     * Whether a file or folder is a project in a form that can be read, by its content.
     *
     * @throws IOException if it cannot be looked at
     */
    public static Optional<ExchangeFormat> recognise(Path source) throws IOException {
        Path file = Files.isDirectory(source) ? source.resolve(LINES) : source;
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            head = in.readNBytes(HEAD);
        }
        if (JsonLinesReader.recognises(new String(head, StandardCharsets.UTF_8))) {
            return Optional.of(ExchangeFormat.JSON_LINES);
        }
        return RefiReader.recognises(file, head)
                ? Optional.of(ExchangeFormat.REFI_QDA)
                : Optional.empty();
    }

    /**
     * Takes a project that was written before, or by another program, into a project. What is in it
     * already wins. It is one undo step. An article that cannot be read costs itself and is named.
     *
     * @param source a file or folder that {@link #recognise} knows
     * @param into to be written to
     * @param progress told of what is done, asked for cancelling; what was taken in then stays
     * @return what was taken in, and what was not
     * @throws IOException if the source cannot be read at all; says why
     * @throws ProjectException if the project cannot be written to
     * @throws CancellationException if the progress is cancelled
     */
    public ExchangeTally read(Path source, Project into, Progress progress) throws IOException {
        ExchangeFormat format =
                recognise(source)
                        .orElseThrow(
                                () ->
                                        new IOException(
                                                "it is neither a project that Quoin wrote as JSON"
                                                        + " Lines nor a REFI-QDA project"));
        Taking taking = new Taking(into, progress);
        return format == ExchangeFormat.JSON_LINES ? taking.lines(source) : taking.refi(source);
    }
}
