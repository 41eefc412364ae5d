package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/**
 * Finds who an article is by: what the metadata state for machines, else the visible byline, else
 * the organisation that the metadata name in a person's place.
 */
final class Bylines {

    private static final List<String> STATED =
            List.of(
                    "author",
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "citation_author",
                    "cxenseparse:author",
                    "mediator_author",
                    "article:author_name",
                    "twitter:data1");

    private static final List<Query> VISIBLE =
            List.of(
                    Query.combining("[itemprop~=author] [itemprop=name]", "[itemprop=author]"),
                    Query.of("[itemprop~=author]", "[itemprop=author]"),
                    Query.of("[rel~=author]", "[rel=author]"),
                    Query.combining(
                            ".byline a[href*=author], .byline a[href*=staff], .byline a[href*=people],"
                                    + " .byline a[href*=profile]",
                            "[class=byline]"),
                    Query.of(
                            ".byline-name, .author-name, .authorName, .author__name, .byline__name,"
                                    + " .article-author, .post-author, .entry-author",
                            "[class=byline]",
                            "[class=author]"),
                    Query.of(
                            "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)], [data-testid*=byline]",
                            "[class=byline]",
                            "[data-testid=byline]"),
                    Query.combining(
                            ".author.vcard, .vcard .fn, .author, [class~=(?i)(^|[\\s_-])(authors?|autor|autorin|autoren|auteurs?)([\\s_-]|$)]",
                            "[class=vcard]",
                            "[class=author]",
                            "[class=autor]",
                            "[class=auteur]"));

    /** Elements that say of themselves that they name the author. */
    private static final Query MARKED =
            Query.combining(
                    "[itemprop~=author] [itemprop=name],"
                            + " [itemprop~=author]:not(:has([itemprop=name])), [rel~=author]",
                    "[itemprop=author]",
                    "[rel=author]");

    /** Where outlets keep their pages about people. */
    private static final Query PROFILES =
            Query.of(
                    "a[href~=(?i)/(author|authors|autor|autoren|autores|auteur|staff|people|person|bios?|profile|"
                            + "profiles|journalist|journalists|reporter|redakteur|skribent|contributors?|"
                            + "writers?)/[^/?#]]",
                    "a");

    private static final Pattern BESIDE =
            Pattern.compile("(?is).*(comment|related|sidebar|recommend|teaser|widget|popular).*");

    private static final Pattern FOOTER = Pattern.compile("(?is).*footer.*");

    /** A page by more people than this has lists of other articles among its bylines. */
    private static final int MOST_PEOPLE = 6;

    /** Longer than any byline. */
    private static final int MOST_LETTERS = 150;

    /** More parts than any byline has: six people with a link, a picture and a sign each. */
    private static final int MOST_NODES = 100;

    private final PageElements page;
    private final MetaTags meta;
    private final StructuredData data;
    private final String site;

    Bylines(PageElements page, MetaTags meta, StructuredData data, Optional<String> site) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.site = site.orElse("");
    }

    /** The people, each once; empty where the page names nobody. */
    List<String> people() {
        AuthorNames stated = new AuthorNames(site);
        data.authors().forEach(stated::add);
        if (!stated.people().isEmpty()) {
            return withAgencies(stated);
        }
        for (String name : STATED) {
            AuthorNames names = new AuthorNames(site);
            meta.all(name).forEach(names::add);
            if (!names.people().isEmpty()) {
                return names.people();
            }
        }
        List<String> visible = visible();
        return visible.isEmpty() ? organisations() : visible;
    }

    /**
     * The people, and the agencies that the article's data list beside them as entries of their
     * own: a report of both is by both. The outlet beside its own writers is only their employer.
     */
    private List<String> withAgencies(AuthorNames people) {
        List<String> entries = data.authors();
        if (entries.size() < 2) {
            return people.people();
        }
        Set<String> all = new LinkedHashSet<>();
        for (String entry : entries) {
            List<String> named = new AuthorNames(site).add(entry).people();
            all.addAll(named);
            if (named.isEmpty() && isAgency(entry, people)) {
                all.add(entry);
            }
        }
        return List.copyOf(all);
    }

    /** An organisation other than the outlet and its staff. */
    private static boolean isAgency(String entry, AuthorNames names) {
        return AuthorNames.isOrganisation(entry)
                && Character.isLetterOrDigit(entry.codePointAt(0))
                && !names.isOutlet(entry.replaceFirst("(?i)^the\\s+", ""))
                && !names.isUnnamed(entry);
    }

    private List<String> visible() {
        AuthorNames marked = new AuthorNames(site);
        List<String> signed =
                page.select(MARKED).stream()
                        .filter(each -> !isBeside(each))
                        .map(each -> each.text().strip())
                        .filter(each -> !each.isEmpty() && each.length() < MOST_LETTERS)
                        .toList();
        signed.forEach(marked::addVisible);
        // An agency that signs in the author's place is the author; names found elsewhere on the
        // page are then those of other articles.
        if (marked.people().isEmpty()
                && !signed.isEmpty()
                && isSpelledAsName(signed.get(0))
                && isAgency(signed.get(0), marked)) {
            return List.of(signed.get(0));
        }
        for (Query query : VISIBLE) {
            AuthorNames names = new AuthorNames(site);
            int found = 0;
            for (Element e : page.select(query)) {
                String text = e.text();
                if (!text.isBlank() && text.length() < MOST_LETTERS && found < 8 && !isBeside(e)) {
                    found++;
                    names.addVisible(text);
                }
            }
            if (!names.people().isEmpty() && names.people().size() <= MOST_PEOPLE) {
                return names.people();
            }
        }
        List<String> emphasised = emphasised();
        return emphasised.isEmpty() ? profiles() : emphasised;
    }

    /**
     * The first line that is the word for "by" and names in bold, or all of it in bold: how pages
     * set bylines that name no box so. With other words in it, it is a sentence.
     */
    private List<String> emphasised() {
        for (Element bold : page.named("b", "strong")) {
            Element line = bold.parent();
            if (line == null || !isLine(line)) {
                continue;
            }
            String own = line.ownText().strip();
            boolean leads =
                    own.isEmpty() ? AuthorNames.isLed(bold.text()) : AuthorNames.isLead(own);
            if (leads && !isBeside(line)) {
                List<String> people = new AuthorNames(site).addVisible(line.text()).people();
                if (people.stream().noneMatch(each -> Character.isLowerCase(each.codePointAt(0)))
                        && !people.isEmpty()) {
                    return people;
                }
            }
        }
        return List.of();
    }

    /**
     * Whether an element holds no more than a byline can; in time bounded whatever it holds, for
     * bold words may be nested, or stand in one box, a hundred thousand times.
     */
    private static boolean isLine(Element element) {
        int[] left = {MOST_LETTERS, MOST_NODES};
        return NodeTraversor.filter(
                        (node, depth) -> {
                            if (node instanceof TextNode text) {
                                left[0] -= text.text().length();
                            }
                            left[1]--;
                            return left[0] < 0 || left[1] < 0
                                    ? NodeFilter.FilterResult.STOP
                                    : NodeFilter.FilterResult.CONTINUE;
                        },
                        element)
                != NodeFilter.FilterResult.STOP;
    }

    /**
     * Names begin with a capital or have no letter case; an agency's sign may be one small word.
     */
    private static boolean isSpelledAsName(String line) {
        return line.indexOf(' ') < 0 || !Character.isLowerCase(line.codePointAt(0));
    }

    /** The first link to a person's page after the headline, and those beside it. */
    private List<String> profiles() {
        AuthorNames names = new AuthorNames(site);
        Element line = null;
        for (Element e : page.select(PROFILES)) {
            Element parent = e.parent();
            boolean named =
                    e.hasText()
                            && e.text().length() < 60
                            && !isBeside(e)
                            && !FOOTER.matcher(e.className()).matches();
            if (named && parent != null && (line == null || line.equals(parent))) {
                names.addVisible(e.text());
                line = names.people().isEmpty() ? null : parent;
            }
        }
        return names.people();
    }

    /**
     * An agency, or the outlet itself, signs where no person does. The outlet's own name counts
     * only where the article's own data say that it is the author: a page's tag is the same on
     * every page of a site.
     */
    private List<String> organisations() {
        AuthorNames names = new AuthorNames(site);
        List<String> agencies =
                data.authors().stream().filter(each -> isAgency(each, names)).distinct().toList();
        if (!agencies.isEmpty()) {
            return agencies;
        }
        List<String> stated = new ArrayList<>(data.authors());
        meta.first("author", "article:author", "dc.creator")
                .filter(each -> !names.isOutlet(each))
                .ifPresent(stated::add);
        return stated.stream()
                .filter(AuthorNames::isOrganisation)
                .limit(1)
                .filter(each -> !names.isUnnamed(each))
                .toList();
    }

    /** Bylines in lists of other articles and in comments are not this article's. */
    private static boolean isBeside(Element element) {
        Element e = element;
        for (int i = 0; e != null && i < 12; i++) {
            if (e.nameIs("aside")
                    || e.nameIs("footer")
                    || e.nameIs("nav")
                    || (e.nameIs("li") && i > 2)
                    || BESIDE.matcher(e.className()).matches()) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }
}
