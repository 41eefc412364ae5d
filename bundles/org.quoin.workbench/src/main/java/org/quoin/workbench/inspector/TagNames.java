package org.quoin.workbench.inspector;

import java.util.List;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Tag;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.model.TagNumbers;

/**
 * What the tags with keys are called: menus ask so often that it is read only when it may have
 * changed. Any thread may use it.
 */
public final class TagNames {

    private final Desk desk;
    private final Signal changed = new Signal();
    private volatile List<String> names = List.of();

    /**
     * @param desk whose project has the tags
     */
    public TagNames(Desk desk) {
        this.desk = desk;
        desk.changed().subscribe(this::read);
        desk.switched().subscribe(this::read);
        read();
    }

    private void read() {
        List<String> now = desk.project().map(TagNames::of).orElse(List.of());
        if (!now.equals(names)) {
            names = now;
            changed.send();
        }
    }

    private static List<String> of(Project project) {
        try {
            return TagNumbers.of(project).stream().limit(TagNumbers.KEYS).map(Tag::name).toList();
        } catch (ProjectException closing) {
            // Another one is about to be opened, and its tags are asked for then.
            return List.of();
        }
    }

    /** The first nine at most, in their order. */
    public List<String> get() {
        return names;
    }

    /** Sent after they changed, on the thread that changed them. */
    public Signal changed() {
        return changed;
    }
}
