package org.quoin.workbench.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

/**
 * The project that lies on the desk: what all parts of the window show and change. There is one at
 * a time, and none only until the first is open. Any thread may use it.
 */
public final class Desk {

    /** So many projects are remembered. */
    private static final int RECENT = 9;

    private static final String RECENT_NAME = "recent";

    /** A project and what ends listening to it. */
    private record Open(Project project, Runnable endOfListening) {}

    private final Memory memory;
    private final ProblemList problems;
    private final Signal switched = new Signal();
    private final Signal changed = new Signal();
    private volatile @Nullable Open open;
    private volatile Optional<Action> undoable = Optional.empty();
    private volatile Optional<Action> redoable = Optional.empty();

    /**
     * @param memory of the projects that were open
     * @param problems takes what a person should know of how one was opened
     */
    public Desk(Memory memory, ProblemList problems) {
        this.memory = memory;
        this.problems = problems;
    }

    /** The open project; none before the first is open and after the end. */
    public Optional<Project> project() {
        return Optional.ofNullable(open).map(Open::project);
    }

    /** Projects that were open, the latest first, whether they are still there or not. */
    public List<Path> recent() {
        return memory.get(RECENT_NAME).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    /**
     * Opens a project in place of the one that is open, which is closed; may take a while.
     *
     * @throws ProjectException if it cannot be opened; then the other one stays
     */
    public void open(Path folder, Opening opening) {
        if (project().filter(each -> each.folder().equals(folder)).isEmpty()) {
            Optional.of(folder).map(each -> Project.open(each, opening)).ifPresent(this::put);
        }
    }

    /**
     * Makes a new project and opens it as {@link #open} does.
     *
     * @throws ProjectException if it cannot be made; then the other one stays
     */
    public void create(Path folder, Opening opening) {
        Optional.of(folder).map(each -> Project.create(each, opening)).ifPresent(this::put);
    }

    /**
     * Closes the project.
     *
     * @throws ProjectException if its backup cannot be made; it is closed all the same
     */
    public void close() {
        @Nullable Open closing = open;
        open = null;
        undoable = Optional.empty();
        redoable = Optional.empty();
        if (closing != null) {
            close(closing);
        }
    }

    private void put(Project project) {
        @Nullable Open before = open;
        Runnable ending = project.listen(event -> heard());
        open = new Open(project, ending);
        look(project);
        project.notes().forEach(problems::report);
        remember(project.folder());
        switched.send();
        if (before != null) {
            close(before);
        }
    }

    private static void close(Open closing) {
        closing.endOfListening().run();
        closing.project().close();
    }

    private void heard() {
        project().ifPresent(this::look);
        changed.send();
    }

    /** Menus name what would be undone: asked so often that it is read only when it changes. */
    private void look(Project project) {
        undoable = project.history().undoable();
        redoable = project.history().redoable();
    }

    private void remember(Path folder) {
        List<String> folders = new ArrayList<>();
        folders.add(folder.toString());
        recent().stream()
                .map(Path::toString)
                .filter(each -> !each.equals(folder.toString()))
                .limit(RECENT - 1)
                .forEach(folders::add);
        memory.put(RECENT_NAME, String.join("\n", folders));
    }

    /** What undoing would take back. */
    public Optional<Action> undoable() {
        return undoable;
    }

    /** What redoing would do again. */
    public Optional<Action> redoable() {
        return redoable;
    }

    /** Sent after another project was opened, on the thread that opened it. */
    public Signal switched() {
        return switched;
    }

    /** Sent after anything in the project changed, on the thread that changed it, which waits. */
    public Signal changed() {
        return changed;
    }
}
