package org.quoin.api.site;

import java.util.List;

/**
 * Where the parts of an article stand in the pages of one site, as a user wrote it down. It goes
 * before what an importer finds by itself; a part without a line is found as ever.
 *
 * @param host of the site; its subdomains are the same site
 * @param lines in the order in which they were written
 */
public record SiteRule(String host, List<Line> lines) {

    /** A part of a page. */
    public enum Part {
        /** The article's text, all of it and nothing else. */
        BODY,
        /** Its title. */
        TITLE,
        /** When it was published. */
        DATE,
        /** The people it is by. */
        AUTHOR,
        /** What is no part of anything and goes before the rest is looked for. */
        STRIP
    }

    /**
     * One line of a rule.
     *
     * @param part what is found by it
     * @param selector of the elements, CSS
     * @param at file and line where it was written, for messages
     */
    public record Line(Part part, String selector, String at) {}

    /** Copies the list. */
    public SiteRule {
        lines = List.copyOf(lines);
    }

    /** The lines for a part, in their order. */
    public List<Line> lines(Part part) {
        return lines.stream().filter(each -> each.part() == part).toList();
    }
}
