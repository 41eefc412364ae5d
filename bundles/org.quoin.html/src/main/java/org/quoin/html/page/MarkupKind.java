package org.quoin.html.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** What text that begins with a sign of markup is, by what stands in its beginning. */
public enum MarkupKind {
    /** A whole page: it has a head or a body of its own, or speaks of itself as pages do. */
    PAGE,
    /** A piece of HTML without a page around it. */
    FRAGMENT,
    /** A feed. */
    FEED,
    /** None of these. */
    OTHER;

    /** What may stand before the first element. */
    private static final String PROLOG =
            "\\s*(?:(?:<\\?[^>]*\\?>|<!--(?:(?!-->)[\\s\\S])*+-->|<!doctype[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)\\s*)*+";

    /** The elements that RSS, RDF and Atom begin with, and no page. */
    private static final Pattern FEED_ROOT =
            Pattern.compile(PROLOG + "<(?:rss|feed|rdf:rdf)[\\s>]");

    /** What only a whole page has. */
    private static final Pattern PAGE_PART =
            Pattern.compile(
                    "<!doctype\\s+html|<(?:html|head|body|title|link)[\\s>]|<meta\\s+(?:name|property)");

    private static final Pattern HTML_PART =
            Pattern.compile(
                    "<(?:p|div|article|section|main|h[1-6]|table|ul|ol|span|br|b|i|em|strong|a|img|figure|blockquote|meta)(?:\\s[^<>]*)?/?>");

    /** What browsers put around a selection when it is copied. */
    private static final String SELECTION = "<!--startfragment-->";

    /**
     * Tells what it is.
     *
     * @param beginning of a text, at most some 64 KB
     */
    public static MarkupKind of(String beginning) {
        String text = beginning.toLowerCase(Locale.ROOT);
        if (!text.stripLeading().startsWith("<")) {
            return OTHER;
        }
        if (FEED_ROOT.matcher(text).lookingAt()) {
            return FEED;
        }
        if (text.contains(SELECTION)) {
            return FRAGMENT;
        }
        if (PAGE_PART.matcher(text).find()) {
            return PAGE;
        }
        return HTML_PART.matcher(text).find() ? FRAGMENT : OTHER;
    }
}
