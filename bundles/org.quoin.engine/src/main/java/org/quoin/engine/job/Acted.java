package org.quoin.engine.job;

import java.util.function.Consumer;
import org.quoin.project.Project;

/** What came of an action on quotations. Nothing of the project was changed yet. */
public sealed interface Acted {

    /** Words for the person who asked. */
    record Words(String text) implements Acted {}

    /**
     * Something is to be done to the project.
     *
     * @param quotations how many it is about
     * @param edit does it, as one undo step; quotations that somebody changed meanwhile stay as he
     *     left them
     */
    record Change(int quotations, Consumer<Project> edit) implements Acted {}

    /** Nothing: the action failed or was left out, and a problem says why. */
    record Nothing() implements Acted {}
}
