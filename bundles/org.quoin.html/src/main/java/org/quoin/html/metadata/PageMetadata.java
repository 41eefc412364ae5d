package org.quoin.html.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.article.WebAddress;
import org.quoin.html.flow.Addresses;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/**
 * What a page says about its article.
 *
 * @param title the article's own title
 * @param authors the people it is by
 * @param site the outlet
 * @param url the address it was saved from
 * @param canonicalUrl the address the outlet calls its own
 * @param published when it was published
 * @param language the tag by which the page states its language
 * @param body the article's text as the metadata state it
 * @param imprint how the outlet filed and marked it
 */
public record PageMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> site,
        Optional<String> url,
        Optional<String> canonicalUrl,
        Optional<PublicationTime> published,
        Optional<String> language,
        Optional<String> body,
        Imprint imprint) {

    /** Internet Explorer's mark of the web, which browsers still write, and SingleFile's note. */
    private static final Pattern SAVED_FROM =
            Pattern.compile(
                    "(?:saved from url=(?:\\(\\d+\\))?|Page saved with SingleFile\\s+url:\\s*)(\\S+)");

    private static final Query CANONICAL = Query.of("link[rel=canonical][href]", "link");

    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/?#]+/?");

    /** Copies the list. */
    public PageMetadata {
        authors = List.copyOf(authors);
    }

    /** Reads a page's metadata. */
    public static PageMetadata of(PageElements page) {
        MetaTags meta = new MetaTags(page);
        StructuredData data = StructuredData.of(page);
        Optional<String> canonical = canonical(page, meta);
        Optional<String> url =
                savedFrom(page.document())
                        .or(() -> canonical)
                        .or(() -> data.url().filter(PageMetadata::isWeb));
        Optional<String> site = site(page, meta, data, url);
        Optional<String> language = Languages.stated(page, meta, data);
        boolean american = isAmerican(language);
        Optional<PublicationTime> published =
                new PublicationDates(page, meta, data, url, american).find();
        return new PageMetadata(
                new Titles(page, meta, data, site).find(),
                new Bylines(page, meta, data, site).people(),
                site,
                url,
                canonical,
                published,
                language,
                data.body(),
                new Imprints(page, meta, data, american).find(published));
    }

    private static Optional<String> canonical(PageElements page, MetaTags meta) {
        for (Element link : page.select(CANONICAL)) {
            Optional<String> url = Addresses.outward(link, link.attr("href"));
            if (url.isPresent() && isWeb(url.get()) && !isFrontPage(url.get())) {
                return url;
            }
        }
        return meta.first("og:url").filter(PageMetadata::isWeb).filter(u -> !isFrontPage(u));
    }

    /** Browsers write the address into the file they save, and so do the tools that save pages. */
    private static Optional<String> savedFrom(Document document) {
        Element root = document.firstElementChild();
        return Stream.concat(
                        document.childNodes().stream(),
                        root == null ? Stream.empty() : root.childNodes().stream())
                .filter(n -> n instanceof Comment)
                .map(n -> SAVED_FROM.matcher(((Comment) n).getData()))
                .filter(Matcher::find)
                .map(saved -> saved.group(1))
                .findFirst()
                .filter(PageMetadata::isWeb);
    }

    private static boolean isWeb(String url) {
        return WebAddress.isPage(url) && url.chars().noneMatch(Character::isWhitespace);
    }

    /** A canonical address without a path names the outlet, not the article. */
    private static boolean isFrontPage(String url) {
        return FRONT_PAGE.matcher(url).matches();
    }

    private static Optional<String> site(
            PageElements page, MetaTags meta, StructuredData data, Optional<String> url) {
        return meta.first("og:site_name")
                .or(data::publisher)
                .or(() -> meta.first("application-name", "dc.publisher", "publisher"))
                .filter(s -> s.length() < 80)
                .or(() -> Outlets.inTitle(page))
                .or(() -> url.flatMap(Outlets::host));
    }

    private static boolean isAmerican(Optional<String> language) {
        String tag = language.orElse("").toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("en") || tag.equals("en-us") || tag.isEmpty();
    }
}
