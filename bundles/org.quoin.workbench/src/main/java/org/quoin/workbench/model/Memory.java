package org.quoin.workbench.model;

import java.util.Optional;

/** What the workbench remembers from one start to the next, under names. Any thread may use it. */
public interface Memory {

    /** What was remembered last under a name. */
    Optional<String> get(String name);

    /** Remembers something in place of what was remembered before; it soon outlives a crash. */
    void put(String name, String value);
}
