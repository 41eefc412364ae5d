package org.quoin.workbench.model;

import java.util.Optional;
import java.util.OptionalLong;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;

/**
 * The briefing that is being worked on, one in each project, and where in its outline. Any thread
 * may use it.
 */
public final class CurrentDraft {

    private final Desk desk;
    private final Memory memory;
    private final Signal changed = new Signal();
    private volatile OptionalLong item = OptionalLong.empty();

    /**
     * @param desk whose project's it is
     * @param memory of which it was
     */
    public CurrentDraft(Desk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
        desk.switched().subscribe(() -> item = OptionalLong.empty());
    }

    /**
     * The one that is worked on: the one shown last, or else the first by name; may read from the
     * disk.
     */
    public Optional<Draft> of(Project project) {
        return memory.get(name(project))
                .flatMap(number -> project.briefings().get(Long.parseLong(number)))
                .or(() -> project.briefings().all().stream().findFirst());
    }

    /** From now on another one is worked on. */
    public void show(long draft) {
        desk.project().ifPresent(each -> memory.put(name(each), Long.toString(draft)));
        item = OptionalLong.empty();
        changed.send();
    }

    /** The item of its outline at which the user is. */
    public OptionalLong item() {
        return item;
    }

    /** The user is at another item. */
    public void at(OptionalLong number) {
        item = number;
    }

    /** Sent after another draft was shown. */
    public Signal changed() {
        return changed;
    }

    private static String name(Project project) {
        return "briefing " + project.id();
    }
}
