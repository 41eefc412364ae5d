package org.quoin.engine.input;

import org.quoin.api.job.Problem;

/** What stands at one path that the user named, or below it. */
public sealed interface FoundInput {

    /**
     * Something to import.
     *
     * @param input its bytes, not read yet
     */
    record Found(FileInput input) implements FoundInput {}

    /**
     * Something that cannot be imported.
     *
     * @param problem which and why
     */
    record Unreadable(Problem problem) implements FoundInput {}

    /**
     * Something in a folder that is no article by its name: what browsers and tools lay beside
     * pages.
     *
     * @param name the path
     */
    record PassedOver(String name) implements FoundInput {}
}
