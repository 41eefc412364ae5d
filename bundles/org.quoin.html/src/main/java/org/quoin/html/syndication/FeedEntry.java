package org.quoin.html.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.html.flow.Addresses;
import org.quoin.html.metadata.DateTexts;
import org.quoin.html.metadata.PeopleNames;
import org.quoin.html.metadata.Tags;

/** One entry of a feed, read by the names that the formats give its parts. */
final class FeedEntry {

    /** Where the whole text stands, and where else it may: the longest of them is taken. */
    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "description", "summary", "atom:content");

    /** When it was published; when it was changed only where nothing else is said. */
    private static final List<String> DATES =
            List.of("pubDate", "published", "dc:date", "issued", "updated", "modified");

    private final Element entry;
    private final Optional<String> outlet;

    /**
     * @param entry its element
     * @param outlet whose feed it is
     */
    FeedEntry(Element entry, Optional<String> outlet) {
        this.entry = entry;
        this.outlet = outlet;
    }

    /** The entries of a feed, in its order. */
    static List<Element> elements(Document feed) {
        List<Element> entries = new ArrayList<>();
        for (Element each : feed.getAllElements()) {
            String name = each.tagName();
            if (name.equals("item") || name.equals("entry") || name.equals("atom:entry")) {
                entries.add(each);
            }
        }
        return entries;
    }

    /** Whose feed it is: its own title. */
    static Optional<String> outlet(Document feed) {
        Element root = feed.firstElementChild();
        Element head = root == null ? null : child(root, "channel").orElse(root);
        return head == null ? Optional.empty() : text(head, "title");
    }

    /** The text as HTML in an element of its own; empty where there is none. */
    String html() {
        String longest = "";
        for (String name : TEXTS) {
            for (Element each : entry.children()) {
                String html = each.tagName().equals(name) ? html(each) : "";
                if (html.length() > longest.length()) {
                    longest = html;
                }
            }
        }
        return longest.isBlank() ? "" : "<div>" + longest + "</div>";
    }

    /** Atom says how its text is written; RSS writes HTML as text. */
    private static String html(Element text) {
        String type = text.attr("type");
        if (type.equals("xhtml")) {
            return text.html();
        }
        String written = text.wholeText();
        return type.equals("text") ? escaped(written) : written;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The address of the article. */
    Optional<String> link() {
        for (Element each : entry.children()) {
            if (each.tagName().equals("link") || each.tagName().equals("atom:link")) {
                String rel = each.attr("rel");
                String to = each.hasAttr("href") ? each.attr("href") : each.wholeText();
                Optional<String> address = Addresses.outward(each, to);
                if (address.isPresent() && (rel.isEmpty() || rel.equals("alternate"))) {
                    return address;
                }
            }
        }
        return text(entry, "guid").filter(guid -> guid.matches("(?i)https?://\\S+"));
    }

    /** What names the entry within its feed. */
    Optional<String> name() {
        return link().or(() -> text(entry, "guid")).or(() -> text(entry, "id"));
    }

    MemberFacts facts() {
        Optional<PublicationTime> published = Optional.empty();
        for (String each : DATES) {
            if (published.isEmpty()) {
                published = text(entry, each).flatMap(new DateTexts(true)::read);
            }
        }
        return new MemberFacts(
                text(entry, "title").map(FeedEntry::plain),
                authors(),
                outlet.map(FeedEntry::plain),
                published,
                Optional.empty(),
                tags());
    }

    /**
     * Under which the outlet filed it: RSS writes the word as text, Atom as attributes, of which
     * the label is for people.
     */
    private List<String> tags() {
        List<String> named = new ArrayList<>();
        for (Element each : entry.children()) {
            switch (each.tagName()) {
                case "category", "atom:category", "dc:subject" ->
                        named.add(
                                Stream.of(each.attr("label"), each.attr("term"), each.text())
                                        .filter(word -> !word.isBlank())
                                        .findFirst()
                                        .map(FeedEntry::plain)
                                        .orElse(""));
                default -> {
                    // Everything else is no tag.
                }
            }
        }
        return Tags.of(named);
    }

    private List<String> authors() {
        PeopleNames people = new PeopleNames(outlet.orElse(""));
        for (Element each : entry.children()) {
            switch (each.tagName()) {
                case "dc:creator", "itunes:author" -> people.add(each.text());
                // RSS has an address here, with the name behind it in parentheses.
                case "author" ->
                        people.add(
                                text(each, "name")
                                        .orElse(
                                                each.text()
                                                        .replaceFirst(
                                                                "^\\S+@\\S+\\s*\\((.*)\\)$",
                                                                "$1")));
                default -> {
                    // Everything else says nothing of people.
                }
            }
        }
        return people.list();
    }

    /** Titles may hold entities and tags, escaped once more than XML asks. */
    private static String plain(String title) {
        return title.indexOf('&') < 0 && title.indexOf('<') < 0
                ? title
                : Jsoup.parseBodyFragment(title).text();
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream().filter(each -> each.tagName().equals(name)).findFirst();
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Element::text).filter(each -> !each.isBlank());
    }
}
