package org.quoin.html.content;

import java.util.BitSet;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

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
                    "paywall",
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

    private static final int MARGINAL_WEIGHT = 350;

    /** A box with this share of the page's sentences is no side box, whatever it is called. */
    private static final double MAIN_SHARE = 0.4;

    private final PageOutline outline;
    private final BitSet marked = new BitSet();

    Clutter(PageOutline outline) {
        this.outline = outline;
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
    boolean holds(Element element) {
        var number = outline.find(element);
        return number.isPresent() && marked.get(number.getAsInt());
    }

    private boolean isClutter(int i) {
        Element e = outline.element(i);
        switch (e.normalName()) {
            case "html", "body", "main", "head" -> {
                return false;
            }
            case "h1",
                    "h2",
                    "h3",
                    "p",
                    "b",
                    "strong",
                    "em",
                    "i",
                    "img",
                    "figure",
                    "picture",
                    "figcaption" -> {
                // Running text and pictures are judged by what they say and where they stand.
                return isHidden(e)
                        || (isMarginal(i)
                                && !e.nameIs("figcaption")
                                && outline.text(i) < 120
                                && ClassWords.of(e).stream()
                                        .noneMatch(w -> w.equals("title") || w.equals("lead")));
            }
            default -> {}
        }
        if (isHidden(e)) {
            return outline.sentences(i) < MAIN_SHARE * outline.sentences(0);
        }
        boolean main =
                outline.sentences(i) >= MAIN_SHARE * outline.sentences(0)
                        && outline.sentences(0) > 8;
        if (main) {
            return false;
        }
        return isAside(i) || isMarginal(i);
    }

    private static boolean isHidden(Element e) {
        String style = e.attr("style");
        return e.hasAttr("hidden")
                || (!style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"))
                || e.attr("aria-modal").equals("true");
    }

    private boolean isAside(int i) {
        Element e = outline.element(i);
        String name = e.normalName();
        if (name.equals("nav")
                || name.equals("footer")
                || name.equals("aside")
                || name.equals("form")) {
            return true;
        }
        if (ROLES.contains(e.attr("role"))) {
            return true;
        }
        return !Collections.disjoint(ClassWords.of(e), BESIDE);
    }

    private boolean isMarginal(int i) {
        return outline.text(i) < MARGINAL_WEIGHT
                && !Collections.disjoint(ClassWords.of(outline.element(i)), MARGINAL)
                && outline.element(i).selectFirst("img, p ~ p") == null;
    }
}
