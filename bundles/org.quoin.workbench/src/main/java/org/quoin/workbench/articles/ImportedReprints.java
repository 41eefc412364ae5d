package org.quoin.workbench.articles;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.quoin.project.Project;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ImportOutcome;

/**
 * Which articles of the latest import are reprints of others, looked for in the background once for
 * each import. Used on the user interface's thread.
 */
final class ImportedReprints {

    private final Desk desk;
    private final Executor background;
    private final Executor foreground;
    private Optional<ImportOutcome> looked = Optional.empty();
    private List<Long> found = List.of();

    /**
     * @param desk whose project has the articles
     * @param background does one thing after the other
     * @param foreground runs something later on the user interface's thread
     */
    ImportedReprints(Desk desk, Executor background, Executor foreground) {
        this.desk = desk;
        this.background = background;
        this.foreground = foreground;
    }

    /**
     * What is known by now of an import.
     *
     * @param more called when more is known
     */
    List<Long> of(ImportOutcome outcome, Runnable more) {
        Optional<ImportOutcome> wanted = Optional.of(outcome);
        if (!looked.equals(wanted)) {
            looked = wanted;
            found = List.of();
            desk.project()
                    .ifPresent(
                            project ->
                                    background.execute(
                                            () -> {
                                                List<Long> all = look(project, outcome);
                                                foreground.execute(() -> found(wanted, all, more));
                                            }));
        }
        return found;
    }

    private static List<Long> look(Project project, ImportOutcome outcome) {
        return outcome.imported().stream()
                .filter(each -> !project.likeness().articlesLike(each).isEmpty())
                .toList();
    }

    private void found(Optional<ImportOutcome> of, List<Long> all, Runnable more) {
        if (looked.equals(of) && !all.equals(found)) {
            found = all;
            more.run();
        }
    }
}
