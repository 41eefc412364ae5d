package org.quoin.html.content;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.quoin.html.flow.PictureBox;
import org.quoin.html.flow.WordGroups;

/**
 * What of a page is not its article whatever the text says: navigation, share bars, related lists,
 * newsletter boxes, comments, notices. Known by the element, by its ARIA role and by the words that
 * page authors give such boxes in id and class; never by site.
 */
final class Clutter {

    /** Boxes that are beside the article however long they are. */
    private static final Set<String> BESIDE =
            Set.of(
                    "share",
                    "sharing",
                    "shares",
                    "sharebar",
                    "sharethis",
                    "addthis",
                    "social",
                    "socials",
                    "related",
                    "relatedposts",
                    "recommended",
                    "recommendation",
                    "recommendations",
                    "recommend",
                    "recirc",
                    "recirculation",
                    "promo",
                    "promos",
                    "promotion",
                    "newsletter",
                    "newsletters",
                    "subscribe",
                    "subscription",
                    "signup",
                    "comment",
                    "comments",
                    "disqus",
                    "respond",
                    "footer",
                    "sidebar",
                    "breadcrumb",
                    "breadcrumbs",
                    "crumbs",
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "advert",
                    "adverts",
                    "advertisement",
                    "advertising",
                    "ad",
                    "ads",
                    "adv",
                    "adsense",
                    "dfp",
                    "sponsor",
                    "sponsored",
                    "outbrain",
                    "taboola",
                    "nav",
                    "navbar",
                    "navigation",
                    "menu",
                    "pagination",
                    "pager",
                    "toolbar",
                    "login",
                    "popup",
                    "modal",
                    "trending",
                    "popular",
                    "mostread",
                    "donate",
                    "donation",
                    "feedback",
                    "affiliate",
                    "masthead",
                    "onward",
                    "upsell",
                    "hidden",
                    "noprint",
                    "infobox",
                    "teasers",
                    "ticker",
                    "skip",
                    "lightbox",
                    "tooltip",
                    "survey",
                    "toc",
                    "readmore",
                    "crosslinks",
                    "morefrom",
                    "disclaimer",
                    "copyright",
                    "ugc",
                    "marketing",
                    "syndication");

    /** Boxes that can hold more words than the article they stand by. */
    private static final Set<String> APART =
            Set.of(
                    "footer",
                    "comment",
                    "comments",
                    "commentlist",
                    "disqus",
                    "respond",
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "onetrust");

    /** Small lines around the article: who, when, where to. Long, they are something else. */
    private static final Set<String> MARGINAL =
            Set.of(
                    "byline",
                    "bylines",
                    "author",
                    "authors",
                    "meta",
                    "metadata",
                    "date",
                    "dates",
                    "datetime",
                    "time",
                    "timestamp",
                    "published",
                    "pubdate",
                    "publish",
                    "tags",
                    "tag",
                    "taglist",
                    "topics",
                    "keywords",
                    "category",
                    "categories",
                    "credit",
                    "credits",
                    "kicker",
                    "eyebrow",
                    "tools",
                    "info",
                    "infos",
                    "bio",
                    "follow",
                    "print",
                    "button",
                    "buttons",
                    "btn",
                    "actions",
                    "source",
                    "views",
                    "reading",
                    "label",
                    "overline",
                    "caption",
                    "rating",
                    "vote",
                    "likes",
                    "tagline",
                    "editor",
                    "fontsize",
                    "audio",
                    "player",
                    "download",
                    "correction",
                    "bookmark");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "alert");

    /** Elements that the HTML standard defines to be beside the content. */
    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form");

    private static final Set<String> PAID =
            Set.of(
                    "paywall",
                    "subscriber",
                    "subscribers",
                    "premium",
                    "paid",
                    "locked",
                    "encrypted");

    private static final Set<String> INLINE =
            Set.of(
                    "a", "span", "em", "i", "b", "strong", "small", "sup", "sub", "font", "mark",
                    "abbr", "cite", "q", "u", "s", "time", "label", "code", "bdi", "bdo", "ins",
                    "big", "tt", "strike", "acronym");

    /** Words that say of a paragraph that it belongs to the article. */
    private static final Set<String> LEADING =
            Set.of(
                    "title",
                    "headline",
                    "lead",
                    "intro",
                    "summary",
                    "standfirst",
                    "text",
                    "paragraph",
                    "body");

    private static final WordGroups NAMES =
            new WordGroups(List.of(BESIDE, APART, MARGINAL, PAID, LEADING));

    private static final int IN_BESIDE = 1;
    private static final int IN_APART = 2;
    private static final int IN_MARGINAL = 4;
    private static final int IN_PAID = 8;
    private static final int IN_LEADING = 16;

    /** What the article's own box holds, or its headline's. */
    private static final Evaluator ARTICLE =
            Selector.evaluatorOf("h1, article, [itemprop=articleBody]");

    /** What no small line of the margin holds. */
    private static final Evaluator FLOW = Selector.evaluatorOf("img, p ~ p");

    private static final int MARGINAL_WEIGHT = 350;

    /** A box with this share of the page's sentences is no side box, whatever it is called. */
    private static final double MAIN_SHARE = 0.4;

    private final PageOutline outline;
    private final BitSet marked = new BitSet();
    private final boolean byName;

    /**
     * @param byName whether the names of boxes count, or only elements and roles: where names
     *     mislead, nearly nothing of the page is left
     */
    Clutter(PageOutline outline, boolean byName) {
        this.outline = outline;
        this.byName = byName;
        int i = 0;
        while (i < outline.size()) {
            if (isClutter(i)) {
                marked.set(i);
                i = outline.end(i);
            } else {
                i++;
            }
        }
    }

    /** Whether the element is clutter; elements within clutter are not asked about. */
    boolean holds(int number) {
        return marked.get(number);
    }

    private boolean isClutter(int i) {
        Element e = outline.element(i);
        switch (e.normalName()) {
            case "html", "body", "main", "head", "img", "picture", "figcaption" -> {
                return false;
            }
            default -> {}
        }
        if (isHidden(e)) {
            return byName && !isMain(i);
        }
        if (isRunningText(i, e)) {
            return false;
        }
        int names = byName ? NAMES.of(e) : 0;
        switch (e.normalName()) {
            case "h1", "h2", "h3", "p", "figure" -> {
                // Running text and pictures are judged by what they say and where they stand.
                return isMarginal(i, names) && outline.text(i) < 120 && (names & IN_LEADING) == 0;
            }
            default -> {
                return isApart(i, names)
                        || (!isMain(i) && (isAside(i, names) || isMarginal(i, names)));
            }
        }
    }

    /** What never is the article, however much it holds, unless the headline stands in it. */
    private boolean isApart(int i, int names) {
        Element e = outline.element(i);
        boolean named = e.nameIs("footer") || (names & IN_APART) != 0;
        return named && e.selectFirst(ARTICLE) == null;
    }

    private boolean isMain(int i) {
        return (outline.sentences(0) > 8
                        && outline.sentences(i) >= MAIN_SHARE * outline.sentences(0))
                || (outline.element(i).nameIs("article")
                        && outline.sentences(i) > 12
                        && outline.linkDensity(i) < 0.3);
    }

    /** Inline elements with words beside them are words of a sentence, whatever their class. */
    private boolean isRunningText(int i, Element e) {
        return INLINE.contains(e.normalName())
                && outline.parent(i) >= 0
                && outline.own(outline.parent(i)) > 0;
    }

    private static boolean isHidden(Element e) {
        // Paid text is in the page, hidden until its reader is known.
        String style = e.attr("style");
        boolean hidden =
                e.hasAttr("hidden")
                        || (!style.isEmpty()
                                && style.replace(" ", "")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("display:none"))
                        || e.attr("aria-modal").equals("true");
        return hidden && (NAMES.of(e) & IN_PAID) == 0;
    }

    private boolean isAside(int i, int names) {
        Element e = outline.element(i);
        if (ELEMENTS.contains(e.normalName()) || ROLES.contains(e.attr("role"))) {
            return !PictureBox.isOne(e);
        }
        return (names & IN_BESIDE) != 0;
    }

    private boolean isMarginal(int i, int names) {
        return (names & IN_MARGINAL) != 0
                && outline.text(i) < MARGINAL_WEIGHT
                && outline.element(i).selectFirst(FLOW) == null;
    }
}
