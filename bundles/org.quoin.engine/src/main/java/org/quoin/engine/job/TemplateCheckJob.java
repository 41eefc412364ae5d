package org.quoin.engine.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.plugin.TemplateChecker;
import org.quoin.api.template.TemplateProblem;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;

/** Has a template looked through by whoever knows files of its ending. */
public final class TemplateCheckJob {

    private final List<Plugin<TemplateChecker>> checkers;
    private final Guard guard;

    /**
     * @param registry whose checkers check
     */
    public TemplateCheckJob(Registry registry) {
        checkers = registry.plugins(Point.TEMPLATE_CHECKERS);
        guard = new Guard(registry);
    }

    /** The endings of the templates that can be checked, such as {@code docx}. */
    public List<String> endings() {
        return checkers.stream()
                .flatMap(each -> each.descriptor().fileExtensions().stream())
                .distinct()
                .toList();
    }

    /** Whether templates of this name can be checked. */
    public boolean canCheck(Path file) {
        return checker(file).isPresent();
    }

    /**
     * Checks a template.
     *
     * @param language of the messages
     * @param progress asked for cancelling
     * @throws ExportException if nobody can check it, or whoever tried failed; says why
     * @throws IOException if it cannot be read
     */
    public List<TemplateProblem> check(Path file, Locale language, Progress progress)
            throws ExportException, IOException {
        return ask(file, each -> each.check(file, language), progress);
    }

    /**
     * Checks a template and writes what is wrong as comments into a copy of it.
     *
     * @param language of the comments
     * @param copy written whole or not at all
     * @param progress asked for cancelling
     * @throws ExportException if nobody can check it, or it is nothing to write comments into
     * @throws IOException if it cannot be read, or the copy not written
     */
    public List<TemplateProblem> comment(Path file, Locale language, Path copy, Progress progress)
            throws ExportException, IOException {
        try (AtomicFile out = AtomicFile.open(copy)) {
            List<TemplateProblem> problems =
                    ask(file, each -> each.comment(file, language, out.out()), progress);
            out.commit();
            return problems;
        }
    }

    /** What a checker is asked. */
    @FunctionalInterface
    private interface Asked {
        List<TemplateProblem> of(TemplateChecker checker) throws ExportException, IOException;
    }

    private List<TemplateProblem> ask(Path file, Asked asked, Progress progress)
            throws ExportException, IOException {
        Plugin<TemplateChecker> checker =
                checker(file)
                        .orElseThrow(
                                () ->
                                        new ExportException(
                                                "nothing here checks templates of this ending; it"
                                                        + " must be one of "
                                                        + String.join(", ", endings())));
        try {
            return guard.call(checker, (turn, theirs) -> asked.of(checker.instance()), progress);
        } catch (CancellationException | ExportException | IOException e) {
            throw e;
        } catch (HungException e) {
            throw failed(checker, e.getMessage(), e);
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw failed(checker, Reasons.of(e), e);
        }
    }

    private static ExportException failed(
            Plugin<TemplateChecker> checker, String why, Throwable cause) {
        return new ExportException(
                "the checker " + checker.descriptor().label() + " failed: " + why, cause);
    }

    private Optional<Plugin<TemplateChecker>> checker(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return checkers.stream()
                .filter(
                        each ->
                                each.descriptor().fileExtensions().stream()
                                        .anyMatch(end -> name.endsWith("." + end)))
                .findFirst();
    }
}
