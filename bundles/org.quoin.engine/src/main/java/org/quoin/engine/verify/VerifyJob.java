package org.quoin.engine.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.ImportException;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;

/** Reads a briefing back, after anybody edited it, and says what became of its quotations. */
public final class VerifyJob {

    private final List<Plugin<BriefingReader>> readers;
    private final Guard guard;

    /**
     * @param registry whose readers read
     */
    public VerifyJob(Registry registry) {
        readers = registry.plugins(Point.READERS);
        guard = new Guard(registry);
    }

    /** The endings of the files that can be read, such as {@code docx}. */
    public List<String> endings() {
        return readers.stream()
                .map(each -> each.descriptor().attributes().getOrDefault("fileExtension", ""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether files of this name can be read back. */
    public boolean canRead(Path file) {
        return reader(file).isPresent();
    }

    /**
     * Checks a briefing.
     *
     * @param file the briefing; its ending chooses who reads it
     * @param project to hold the evidence against the articles that it keeps
     * @param progress told of the quotations done, asked for cancelling
     * @throws ImportException if it is no such file; says why
     * @throws IOException if it cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public Verification run(Path file, Optional<Project> project, Progress progress)
            throws ImportException, IOException {
        WrittenBriefing written = read(file, file, progress);
        Optional<ArticleCheck> articles = project.map(ArticleCheck::new);
        return new BriefingCheck(written, each -> articles.flatMap(check -> check.of(each)))
                .run(progress);
    }

    /**
     * What a file holds.
     *
     * @param named whose ending chooses the reader
     * @param file what is read
     */
    WrittenBriefing read(Path named, Path file, Progress progress)
            throws ImportException, IOException {
        Plugin<BriefingReader> reader =
                reader(named)
                        .orElseThrow(
                                () ->
                                        new ImportException(
                                                "nothing here reads briefings of this ending; it"
                                                        + " must be one of "
                                                        + String.join(", ", endings())));
        try {
            return guard.call(
                    reader, (turn, theirs) -> reader.instance().read(file, theirs), progress);
        } catch (CancellationException | ImportException | IOException e) {
            throw e;
        } catch (HungException e) {
            throw new ImportException(
                    "the reader " + reader.descriptor().label() + " failed: " + e.getMessage(), e);
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new ImportException(
                    "the reader " + reader.descriptor().label() + " failed: " + Reasons.of(e), e);
        }
    }

    private Optional<Plugin<BriefingReader>> reader(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(
                        each ->
                                name.endsWith(
                                        "."
                                                + each.descriptor()
                                                        .attributes()
                                                        .getOrDefault("fileExtension", "\0")))
                .findFirst();
    }
}
