package org.quoin.workbench.pictures;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.pictures.draw.PictureTexts;
import org.quoin.workbench.pictures.draw.Scopes;

/**
 * Which picture is shown, and the figures for it: counted in the background, where the last wish
 * wins and the figures before stay until there are new ones. Used on the user interface's thread.
 */
public final class PictureModel {

    private static final String MEMORY = "pictures";

    private final Desk desk;
    private final QuoteSelection selection;
    private final Memory memory;
    private final Executor background;
    private final Executor foreground;
    private final Signal changed = new Signal();
    private Choice choice;
    private Optional<QuoteScope> period = Optional.empty();
    private Optional<Counted> counted = Optional.empty();
    private String failure = "";
    private @Nullable Counting counting;
    private boolean countAgain;

    /**
     * @param background runs what takes a while
     * @param foreground runs something later on the user interface's thread
     */
    public PictureModel(
            Desk desk,
            QuoteSelection selection,
            Memory memory,
            Executor background,
            Executor foreground) {
        this.desk = desk;
        this.selection = selection;
        this.memory = memory;
        this.background = background;
        this.foreground = foreground;
        choice = memory.get(MEMORY).flatMap(Choice::parse).orElse(Choice.FIRST);
    }

    /** What the user wants to see. */
    public Choice choice() {
        return choice;
    }

    /** Shows something else. */
    public void choose(Choice wanted) {
        boolean same =
                wanted.kind() == choice.kind()
                        && wanted.scope() == choice.scope()
                        && wanted.most() == choice.most();
        choice = wanted;
        memory.put(MEMORY, wanted.written());
        if (!same) {
            withdraw();
            refresh();
        }
        changed.send();
    }

    /** The period that can be looked at alone, once one was chosen. */
    public Optional<QuoteScope> period() {
        return period;
    }

    /** Lists quotations, and if they are those of a period keeps that to be looked at. */
    public void list(QuoteScope scope) {
        if (choice.kind() == PictureKind.TIME && scope.filter().from().isPresent()) {
            period = Optional.of(scope);
            changed.send();
        }
        selection.listOnly(scope);
    }

    /** The figures; none until they are counted for the first time, or where that failed. */
    public Optional<Counted> counted() {
        return counted;
    }

    /** Why counting failed, in plain words; empty where it did not. */
    public String failure() {
        return failure;
    }

    /** Whether new figures are on their way. */
    public boolean isCounting() {
        return counting != null;
    }

    /** Sent after anything of it changed. */
    public Signal changed() {
        return changed;
    }

    /** Counts anew and shows nothing until that is done: all is another project's. */
    private void restart() {
        counted = Optional.empty();
        withdraw();
        changed.send();
        refresh();
    }

    private void withdraw() {
        if (counting != null) {
            counting.withdrawn = true;
        }
    }

    /** Forgets what belongs to a project, and counts anew. */
    public void anotherProject() {
        period = Optional.empty();
        choice = choice.of(PictureScope.ALL);
        restart();
    }

    /** The article in front or the list is another one; counts anew where that matters. */
    public void follow() {
        if (choice.scope() == PictureScope.ARTICLE || choice.scope() == PictureScope.LISTED) {
            withdraw();
            refresh();
        }
    }

    /** Counts anew; meanwhile the figures stay. */
    public void refresh() {
        if (counting != null) {
            countAgain = true;
            return;
        }
        countAgain = false;
        Optional<QuoteScope> of = of();
        if (of.isEmpty()) {
            answered(null, Optional.empty(), "");
            return;
        }
        Counting now = new Counting(desk.project(), choice, of.get());
        counting = now;
        background.execute(now);
    }

    private void answered(@Nullable Counting answer, Optional<Counted> found, String why) {
        counting = null;
        if (answer == null || !answer.withdrawn) {
            counted = found;
            failure = why;
            changed.send();
        }
        if (countAgain) {
            refresh();
        }
    }

    /**
     * What is counted; nothing where the article in front is meant and none is. Without a name
     * where that is the article's title, which is still to be read.
     */
    private Optional<QuoteScope> of() {
        return switch (choice.scope()) {
            case ALL -> Optional.of(new QuoteScope(PictureTexts.Scope_all, QuoteFilter.ALL));
            case ARTICLE -> article();
            case PERIOD -> period;
            case LISTED ->
                    selection.scope().isPresent()
                            ? selection.scope()
                            : selection.allArticles()
                                    ? Optional.of(
                                            new QuoteScope(PictureTexts.Scope_all, QuoteFilter.ALL))
                                    : article();
        };
    }

    private Optional<QuoteScope> article() {
        return selection.article().isPresent()
                ? Optional.of(
                        new QuoteScope(
                                "", QuoteFilter.ALL.ofArticles(selection.article().getAsLong())))
                : Optional.empty();
    }

    private static QuoteScope named(Project project, QuoteScope of) {
        return of.name().isEmpty()
                ? new QuoteScope(title(project, of.filter().articles()), of.filter())
                : of;
    }

    private static String title(Project project, Set<Long> articles) {
        return articles.stream()
                .flatMap(each -> project.articles().entries(each).stream())
                .map(ArticleEntry::title)
                .findFirst()
                .orElse("");
    }

    /** One question to the project. */
    private final class Counting implements Runnable, Progress {

        private final Optional<Project> project;
        private final Choice asked;
        private final QuoteScope of;
        private volatile boolean withdrawn;

        Counting(Optional<Project> project, Choice asked, QuoteScope of) {
            this.project = project;
            this.asked = asked;
            this.of = of;
        }

        @Override
        public void run() {
            Optional<Counted> found = Optional.empty();
            String why = "";
            try {
                found = project.map(this::count);
            } catch (CancellationException noLongerWanted) {
                withdrawn = true;
            } catch (ProjectException e) {
                why = String.valueOf(e.getMessage());
            } finally {
                Optional<Counted> result = found;
                String reason = why;
                foreground.execute(() -> answered(this, result, reason));
            }
        }

        private Counted count(Project from) {
            return Counted.count(from.figures(), asked, Scopes.counted(named(from, of)), this);
        }

        @Override
        public void report(String what, long done, long total) {
            // It takes a second at most.
        }

        @Override
        public boolean isCancelled() {
            return withdrawn;
        }
    }
}
