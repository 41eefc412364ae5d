package org.quoin.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.exchange.Exchange;
import org.quoin.engine.exchange.ExchangeTally;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.Results;
import org.quoin.project.Project;

/**
 * Takes what a user names into a project, in his order: what was exported from a project as such,
 * everything else as articles. Articles named one after the other are one step to undo.
 */
final class Intake {

    private final Project project;
    private final ProjectImportJob job;
    private final Function<List<String>, InputWalk> walk;
    private final Told told;
    private final Progress progress;
    private final List<String> waiting = new ArrayList<>();
    private Imported all = new Imported(0, 0, 0, 0, 0, 0);

    Intake(
            Project project,
            ProjectImportJob job,
            Function<List<String>, InputWalk> walk,
            Told told,
            Progress progress) {
        this.project = project;
        this.job = job;
        this.walk = walk;
        this.told = told;
        this.progress = progress;
    }

    /** Takes in what stands at a path, sooner or later. */
    void take(String path) throws IOException, InterruptedException {
        if (isExport(path)) {
            takeArticles();
            takeExport(path);
        } else {
            waiting.add(path);
        }
    }

    /** Takes in what is left; what was done in all. */
    Imported finish() throws IOException, InterruptedException {
        takeArticles();
        return all;
    }

    private static boolean isExport(String path) {
        if (path.equals(InputWalk.STANDARD_INPUT)) {
            return false;
        }
        try {
            return Exchange.recognise(Path.of(path)).isPresent();
        } catch (InvalidPathException | IOException e) {
            // Whoever walks the paths says what is wrong with this one.
            return false;
        }
    }

    private void takeArticles() throws IOException, InterruptedException {
        if (waiting.isEmpty()) {
            return;
        }
        List<String> paths = List.copyOf(waiting);
        waiting.clear();
        add(job.run(project, walk.apply(paths), detail(paths), new ProblemsOnly(told), progress));
    }

    private void takeExport(String path) {
        try {
            ExchangeTally tally = new Exchange().read(Path.of(path), project, progress);
            tally.problems().forEach(told::problem);
            boolean whole =
                    tally.problems().stream()
                            .noneMatch(each -> each.severity() == Problem.Severity.ERROR);
            add(
                    new Imported(
                            1,
                            whole ? 0 : 1,
                            0,
                            tally.articles(),
                            tally.quotations(),
                            tally.known()));
        } catch (IOException e) {
            told.problem(Problem.error(path, "cannot be read: " + InputWalk.reason(e)));
            add(new Imported(1, 1, 0, 0, 0, 0));
        }
    }

    private void add(Imported more) {
        all =
                new Imported(
                        all.inputs() + more.inputs(),
                        all.failed() + more.failed(),
                        all.passedOver() + more.passedOver(),
                        all.articles() + more.articles(),
                        all.quotes() + more.quotes(),
                        all.alreadyThere() + more.alreadyThere());
    }

    /** For the project's history: the last names of the paths. */
    private static String detail(List<String> paths) {
        return paths.stream().map(Intake::lastName).collect(Collectors.joining(", "));
    }

    private static String lastName(String path) {
        try {
            Path last = Path.of(path).toAbsolutePath().normalize().getFileName();
            return path.equals(InputWalk.STANDARD_INPUT) || last == null ? path : last.toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** The articles go into the project; only what is wrong is told. */
    private record ProblemsOnly(Told told) implements Results {

        @Override
        public void article(AnalysedArticle article) {}

        @Override
        public void problem(Problem problem) {
            told.problem(problem);
        }

        @Override
        public void passedOver(String name) {
            // Counted in the closing line.
        }
    }
}
