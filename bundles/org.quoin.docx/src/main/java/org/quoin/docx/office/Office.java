package org.quoin.docx.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quoin.api.job.Progress;

/**
 * LibreOffice on this machine. It is started without a window, in a profile of its own that goes
 * away again, so that neither an open LibreOffice nor its settings have a say; it is ended when
 * somebody cancels or the time is over.
 */
public final class Office {

    /** Names the program to be used, or {@code none}. */
    public static final String VARIABLE = "QUOIN_SOFFICE";

    /** For one document; what takes longer is not worth waiting for. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final long POLL_MILLIS = 100;

    /** Where installers put it when they put it on no search path. */
    private static final List<String> ELSEWHERE =
            List.of(
                    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
                    "C:\\Program Files\\LibreOffice\\program\\soffice.com",
                    "/opt/libreoffice/program/soffice",
                    "/usr/lib/libreoffice/program/soffice");

    private final Path program;

    private Office(Path program) {
        this.program = program;
    }

    /**
     * The one on this machine, if there is one.
     *
     * @param environment of the process: {@link #VARIABLE} and the search path
     */
    public static Optional<Office> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (named.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        List<Path> candidates = new ArrayList<>();
        if (!named.isEmpty()) {
            candidates.add(Path.of(named));
        } else {
            String searched = environment.getOrDefault("PATH", "");
            Arrays.stream(searched.split(File.pathSeparator))
                    .filter(each -> !each.isBlank())
                    .flatMap(
                            each ->
                                    Stream.of("soffice", "libreoffice", "soffice.com")
                                            .map(Path.of(each)::resolve))
                    .forEach(candidates::add);
            ELSEWHERE.stream().map(Path::of).forEach(candidates::add);
        }
        return candidates.stream()
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Office::new);
    }

    /** A document that is to be turned into something else. */
    @FunctionalInterface
    public interface Source {
        /** Writes the document into a new file. */
        void write(Path file) throws IOException;
    }

    /** A folder in which documents are turned into PDF; closing it removes all of it. */
    public Workroom workroom() throws IOException {
        return new Workroom(Files.createTempDirectory("quoin-office"));
    }

    /** See {@link Office#workroom()}; one thread at a time. */
    public final class Workroom implements AutoCloseable {

        private final Path folder;
        private int documents;

        private Workroom(Path folder) {
            this.folder = folder;
        }

        /**
         * Turns a document into PDF.
         *
         * @param document writes it
         * @param options of LibreOffice's PDF filter, as JSON
         * @param progress asked for cancelling
         * @return the PDF, until the room is closed
         * @throws IOException if LibreOffice fails or takes too long; says so
         */
        public Path pdf(Source document, String options, Progress progress) throws IOException {
            String name = "document" + ++documents;
            Path source = folder.resolve(name + ".docx");
            document.write(source);
            Path log = folder.resolve(name + ".log");
            Process process =
                    new ProcessBuilder(
                                    program.toString(),
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--headless",
                                    "--norestore",
                                    "--convert-to",
                                    "pdf:writer_pdf_Export:" + options,
                                    "--outdir",
                                    folder.toString(),
                                    source.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            try {
                await(process, progress);
            } finally {
                end(process);
            }
            Path made = folder.resolve(name + ".pdf");
            if (!Files.isRegularFile(made)) {
                throw new IOException("LibreOffice could not make a PDF: " + said(log));
            }
            return made;
        }

        private void await(Process process, Progress progress) throws IOException {
            long end = System.nanoTime() + LIMIT.toNanos();
            try {
                while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    progress.checkCancelled();
                    if (System.nanoTime() > end) {
                        throw new IOException(
                                "LibreOffice took longer than "
                                        + LIMIT.toMinutes()
                                        + " minutes and was ended");
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while LibreOffice was at work", e);
            }
        }

        /** The program is a script that starts others: all of them end. */
        private static void end(Process process) {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }

        private static String said(Path log) throws IOException {
            String words = Files.exists(log) ? Files.readString(log).strip() : "";
            return words.isEmpty() ? "it said nothing" : words;
        }

        @Override
        public void close() throws IOException {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = new ArrayList<>(found.toList());
            }
            java.util.Collections.reverse(all);
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        }
    }
}
