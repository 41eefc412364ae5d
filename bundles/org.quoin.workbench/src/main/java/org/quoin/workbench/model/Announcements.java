package org.quoin.workbench.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The latest thing worth a quiet line: what an import brought, where a briefing was written. Any
 * thread may use it.
 */
public final class Announcements {

    /**
     * One line for people.
     *
     * @param text without an end of line
     * @param file what the line offers to open
     */
    public record Announcement(String text, Optional<Path> file) {}

    private final Signal changed = new Signal();
    private volatile Announcement latest = new Announcement("", Optional.empty());

    /** Silent so far. */
    public Announcements() {}

    /** Says something. */
    public void say(String text) {
        say(new Announcement(text, Optional.empty()));
    }

    /** Says something in place of what was said before. */
    public void say(Announcement announcement) {
        latest = announcement;
        changed.send();
    }

    /** What was said last; its text is empty where nothing was. */
    public Announcement latest() {
        return latest;
    }

    /** Sent after something was said. */
    public Signal changed() {
        return changed;
    }
}
