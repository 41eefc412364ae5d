package org.quoin.html.page;

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
            Pattern.compile(PROLOG + "<(?:rss|feed|rdf:rdf)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** What only a whole page has. */
    private static final Pattern PAGE_PART =
            Pattern.compile(
                    "<!doctype\\s+html|<(?:html|head|body|title|link)[\\s>]|<meta\\s+(?:name|property)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML_PART =
            Pattern.compile(
                    "<(?:p|div|article|section|main|h[1-6]|table|ul|ol|span|br|b|i|em|strong|a|img|figure|blockquote|meta)(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);

    /** What browsers put around a selection when it is copied. */
    private static final String SELECTION = "<!--StartFragment-->";

    /**
     * Tells what it is.
     *
     * @param beginning of a text, at most some 64 KB
     */
    public static MarkupKind of(String beginning) {
        if (!beginsWithMarkup(beginning)) {
            return OTHER;
        }
        if (FEED_ROOT.matcher(beginning).lookingAt()) {
            return FEED;
        }
        if (holdsSelection(beginning)) {
            return FRAGMENT;
        }
        if (PAGE_PART.matcher(beginning).find()) {
            return PAGE;
        }
        return HTML_PART.matcher(beginning).find() ? FRAGMENT : OTHER;
    }

    private static boolean beginsWithMarkup(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("<", at);
    }

    private static boolean holdsSelection(String text) {
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at + 1)) {
            if (text.regionMatches(true, at, SELECTION, 0, SELECTION.length())) {
                return true;
            }
        }
        return false;
    }
}
