package org.quoin.html.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.html.flow.Addresses;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.Piece;
import org.quoin.html.flow.WordGroups;
import org.quoin.html.flow.Words;

/** What the boxes left out of the text tell all the same: related articles, and credits. */
final class Besides {

    private static final WordGroups RELATED =
            new WordGroups(
                    List.of(
                            Set.of(
                                    "related",
                                    "relatedposts",
                                    "recommended",
                                    "recommend",
                                    "recommendations",
                                    "readmore",
                                    "aussi",
                                    "auch",
                                    "crosslinks",
                                    "recirc")));

    private static final int MOST_LINKS = 12;

    /** Shorter words on a link are a button. */
    private static final int LINK_WEIGHT = 12;

    private static final int CREDIT_TEXT = 200;

    /** Small print parts its items by wide gaps. */
    private static final Pattern GAPS = Pattern.compile("[\\s\\x{A0}\\x{3000}]{2,}|\\s[|｜]\\s");

    /** Role and name without a colon, as bylines set them. */
    private static final Pattern BYLINE =
            Pattern.compile("([記记]者)[\\s\\x{3000}]+(\\p{IsHan}{2,4})(?:\\s*[／/].*)?");

    private Besides() {}

    /** The links of a box that leads to related articles; none of other boxes. */
    static Optional<Piece> related(Element box) {
        boolean named = RELATED.of(box) != 0;
        if (!named && !Phrases.leadsOn(firstLine(box))) {
            return Optional.empty();
        }
        List<Link> links = new ArrayList<>();
        for (Element a : box.select("a[href]")) {
            String text = Words.of(a);
            if (Weight.of(text) >= LINK_WEIGHT && links.size() < MOST_LINKS) {
                Addresses.outward(a, a.attr("href"))
                        .ifPresent(url -> links.add(new Link(url, text, LinkKind.RELATED)));
            }
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(new Piece.Links(links, box));
    }

    private static String firstLine(Element box) {
        return box.stream()
                .filter(Words::areIn)
                .map(each -> each.ownText().strip())
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The most that the text of a box with credits can weigh: one sign is worth three letters. */
    static final int MOST_WEIGHT = 3 * CREDIT_TEXT;

    /** The credits in a small box. */
    static Set<Credit> credits(Element box) {
        Set<Credit> credits = new LinkedHashSet<>();
        String whole = box.wholeText().strip();
        if (whole.length() > CREDIT_TEXT) {
            return credits;
        }
        List<String> parts = new ArrayList<>(List.of(GAPS.split(whole, -1)));
        box.children().forEach(child -> parts.add(child.wholeText().strip()));
        for (String part : parts) {
            credits.addAll(CreditLines.in(part));
            Matcher byline = BYLINE.matcher(part.strip());
            if (byline.matches()) {
                credits.add(new Credit(byline.group(1), byline.group(2)));
            }
        }
        return credits;
    }
}
