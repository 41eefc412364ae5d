package org.quoin.html.tree;

import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A CSS query that is read once and asked of many pages, with what a page must have for it to find
 * anything: most pages lack it, and are not searched.
 */
public final class Query {

    private final Evaluator evaluator;
    private final List<Need> needs;
    private final boolean byItself;

    private Query(String css, boolean byItself, List<Need> needs) {
        this.evaluator = Selector.evaluatorOf(css);
        this.byItself = byItself;
        this.needs = needs;
    }

    /** What an element has. */
    sealed interface Need {

        /** The need that somebody wrote: a tag, or an attribute and a part of its value. */
        static Need of(String written) {
            int sign = written.indexOf('=');
            return sign < 0
                    ? new Tag(written)
                    : new Attribute(
                            written.substring(1, sign),
                            written.substring(sign + 1, written.length() - 1));
        }

        /** This name. */
        record Tag(String name) implements Need {}

        /** This attribute with this part of its value, in small letters. */
        record Attribute(String name, String part) implements Need {}
    }

    /**
     * A query that looks at each element by itself.
     *
     * @param css the query, without anything that combines elements
     * @param needs one of which everything has that it finds: a tag such as {@code time}, or an
     *     attribute with what stands in its value, in small letters, such as {@code [class=byline]}
     */
    public static Query of(String css, String... needs) {
        return new Query(css, true, List.of(needs).stream().map(Need::of).toList());
    }

    /**
     * A query that looks at elements around or within others.
     *
     * @param css the query
     * @param needs one of which some element has wherever it finds anything; as above
     */
    public static Query combining(String css, String... needs) {
        return new Query(css, false, List.of(needs).stream().map(Need::of).toList());
    }

    Evaluator evaluator() {
        return evaluator;
    }

    List<Need> needs() {
        return needs;
    }

    boolean looksAtEachByItself() {
        return byItself;
    }
}
