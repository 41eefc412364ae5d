package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/** What a page says of its article in JSON-LD with the words of schema.org. */
public final class StructuredData {

    private static final Set<String> WEAK = Set.of("webpage", "videoobject", "itempage");

    private static final Query SCRIPTS = Query.of("script[type*=ld+json]", "script");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Optional<Json> article;
    private final Map<String, Json> byId;

    private StructuredData(Optional<Json> article, Map<String, Json> byId) {
        this.article = article;
        this.byId = byId;
    }

    /** Reads every JSON-LD script of the page. */
    public static StructuredData of(PageElements page) {
        List<Json> things = new ArrayList<>();
        for (Element script : page.select(SCRIPTS)) {
            collect(Json.read(script.data()), things, 0);
        }
        Map<String, Json> byId = new HashMap<>();
        for (Json thing : things) {
            String id = thing.first("@id");
            if (!id.isEmpty() && thing.all("@type").size() > 0) {
                byId.putIfAbsent(id, thing);
            }
        }
        Json best = null;
        int most = 0;
        for (Json thing : things) {
            int rank = rank(thing);
            if (rank > most) {
                most = rank;
                best = thing;
            }
        }
        return new StructuredData(Optional.ofNullable(best), byId);
    }

    /** Things at the top, in graphs and as the main entity; not those listed within others. */
    private static void collect(Json json, List<Json> things, int depth) {
        if (depth > 6) {
            return;
        }
        if (json instanceof Json.Arr arr) {
            arr.items().forEach(item -> collect(item, things, depth + 1));
        } else if (json instanceof Json.Obj) {
            things.add(json);
            json.all("@graph").forEach(item -> collect(item, things, depth + 1));
            json.all("mainEntity").forEach(item -> collect(item, things, depth + 1));
            json.all("mainEntityOfPage").forEach(item -> collect(item, things, depth + 1));
        }
    }

    private static int rank(Json thing) {
        int rank = 0;
        for (Json type : thing.all("@type")) {
            if (type instanceof Json.Str str) {
                String name = str.text().toLowerCase(Locale.ROOT).replaceFirst(".*[/:]", "");
                if (name.endsWith("article")
                        || name.equals("blogposting")
                        || name.equals("liveblogposting")
                        || name.equals("report")
                        || name.equals("reportagenewsarticle")
                        || name.endsWith("newsarticle")
                        || name.equals("socialmediaposting")) {
                    rank = Math.max(rank, 10);
                } else if (name.equals("review")
                        || name.equals("recipe")
                        || name.equals("howto")
                        || name.equals("creativework")) {
                    rank = Math.max(rank, 5);
                } else if (WEAK.contains(name)) {
                    rank = Math.max(rank, 1);
                }
            }
        }
        return rank == 0
                ? 0
                : rank * 10
                        + Math.min(
                                5,
                                thing.all("headline").size() * 2
                                        + thing.all("datePublished").size()
                                        + thing.all("author").size());
    }

    private String first(String... names) {
        for (String name : names) {
            String value = article.map(a -> a.first(name)).orElse("");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** The headline, with the page's markup and entities undone; empty where there is none. */
    public Optional<String> headline() {
        return text(first("headline", "name"));
    }

    /** When it was first published, as written. */
    public Optional<String> published() {
        return text(first("datePublished", "dateCreated", "uploadDate"));
    }

    /** When it was last changed, as written. */
    Optional<String> modified() {
        return text(first("dateModified"));
    }

    /** The outlet's part that it appeared in. */
    Optional<String> section() {
        return text(first("articleSection"));
    }

    /** Its keywords, one or more in each. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (Json value : article.map(a -> a.all("keywords")).orElse(List.of())) {
            String word = value instanceof Json.Str str ? str.text() : value.first("name");
            text(word).ifPresent(keywords::add);
        }
        return keywords;
    }

    /** The line about its rights. */
    Optional<String> copyright() {
        return text(first("copyrightNotice"));
    }

    /** The article's text; often without paragraphs. */
    public Optional<String> body() {
        String body = first("articleBody", "text");
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(Jsoup.parseBodyFragment(body).text());
    }

    /** The language tag. */
    public Optional<String> language() {
        return text(first("inLanguage"));
    }

    /** The address it calls its own. */
    public Optional<String> url() {
        return text(first("url", "mainEntityOfPage"));
    }

    /** The publisher's name. */
    public Optional<String> publisher() {
        List<String> names = article.map(a -> names(a, "publisher", false)).orElse(List.of());
        return names.stream().findFirst();
    }

    /** The names of its authors as written, one or more people in each. */
    public List<String> authors() {
        List<String> people = article.map(a -> names(a, "author", true)).orElse(List.of());
        return people.isEmpty()
                ? article.map(a -> names(a, "creator", true)).orElse(List.of())
                : people;
    }

    private List<String> names(Json thing, String member, boolean people) {
        Set<String> names = new LinkedHashSet<>();
        for (Json value : thing.all(member)) {
            name(value, people, names);
        }
        return List.copyOf(names);
    }

    private void name(Json value, boolean people, Set<String> names) {
        Json thing = value;
        if (value instanceof Json.Str str) {
            text(str.text()).ifPresent(names::add);
            return;
        }
        if (value instanceof Json.Arr arr) {
            arr.items().forEach(item -> name(item, people, names));
            return;
        }
        if (thing.first("name").isEmpty() && byId.containsKey(thing.first("@id"))) {
            thing = byId.get(thing.first("@id"));
        }
        for (Json name : thing.all("name")) {
            if (name instanceof Json.Str str) {
                text(str.text()).ifPresent(names::add);
            }
        }
    }

    private static Optional<String> text(String raw) {
        String text =
                raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0
                        ? Jsoup.parseBodyFragment(raw).text()
                        : raw;
        String folded = SPACES.matcher(text).replaceAll(" ").strip();
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
    }
}
