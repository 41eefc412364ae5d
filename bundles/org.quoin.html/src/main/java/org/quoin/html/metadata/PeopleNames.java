package org.quoin.html.metadata;

import java.util.List;

/** The people whom a container of articles names as authors, taken apart as bylines are. */
public final class PeopleNames {

    private final AuthorNames names;

    /**
     * @param outlet whose name is nobody's; empty where unknown
     */
    public PeopleNames(String outlet) {
        names = new AuthorNames(outlet);
    }

    /** Adds the people of one byline; what is no name adds nobody. */
    public void add(String byline) {
        names.add(byline);
    }

    /** The people, each once, in their order. */
    public List<String> list() {
        return names.people();
    }
}
