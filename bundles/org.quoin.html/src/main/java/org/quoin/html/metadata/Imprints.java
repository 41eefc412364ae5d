package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.PublicationTime;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/** Finds how an outlet filed and marked an article: what the page states for machines first. */
final class Imprints {

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:article:modified_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "og:updated_time",
        "article:modified",
        "last-updated",
        "revised",
        "cxenseparse:recs:mdftime"
    };

    private static final String[] SECTIONS = {
        "article:section",
        "articlesection",
        "parsely-section",
        "og:article:section",
        "cxenseparse:section",
        "section",
        "category"
    };

    /** The surest first; the last is what pages tell search engines, often of the whole site. */
    private static final List<String> TAGS =
            List.of(
                    "article:tag",
                    "og:article:tag",
                    "parsely-tags",
                    "sailthru.tags",
                    "news_keywords",
                    "keywords");

    private static final Query SMALL_PRINT =
            Query.of(
                    "footer, [role=contentinfo], [class*=copyright i], [id*=copyright i], [class*=footer i]",
                    "footer",
                    "[role=contentinfo]",
                    "[class=copyright]",
                    "[id=copyright]",
                    "[class=footer]");

    private static final Query CHANGED =
            Query.of(
                    "[itemprop=dateModified], time.updated, time.modified",
                    "[itemprop=datemodified]",
                    "time");

    private final PageElements page;
    private final MetaTags meta;
    private final StructuredData data;
    private final DateTexts texts;

    Imprints(PageElements page, MetaTags meta, StructuredData data, boolean american) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.texts = new DateTexts(american);
    }

    /**
     * What the page says.
     *
     * @param published a change at that very time, or before, is none
     */
    Imprint find(Optional<PublicationTime> published) {
        return new Imprint(
                modified()
                        .filter(each -> published.filter(first -> !isAfter(each, first)).isEmpty()),
                section(),
                tags(),
                copyright());
    }

    private static boolean isAfter(PublicationTime changed, PublicationTime first) {
        if (changed instanceof PublicationTime.Exact later
                && first instanceof PublicationTime.Exact earlier) {
            return later.at().isAfter(earlier.at());
        }
        return !changed.equals(first) && !changed.day().isBefore(first.day());
    }

    private Optional<PublicationTime> modified() {
        Optional<PublicationTime> stated = data.modified().flatMap(texts::read);
        if (stated.isEmpty()) {
            stated = meta.first(MODIFIED).flatMap(texts::read);
        }
        for (Element e : page.select(CHANGED)) {
            if (stated.isEmpty()) {
                String said = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
                stated = texts.read(said.isBlank() ? e.text() : said);
            }
        }
        return stated;
    }

    private Optional<String> section() {
        return data.section().or(() -> meta.first(SECTIONS)).map(String::strip).filter(Tags::isOne);
    }

    private List<String> tags() {
        List<String> stated = data.keywords();
        for (String name : TAGS) {
            stated = stated.isEmpty() ? meta.all(name) : stated;
        }
        return Tags.of(stated);
    }

    /** The last line of the page's small print that speaks of rights. */
    private Optional<String> copyright() {
        List<String> stated = new ArrayList<>();
        data.copyright().ifPresent(stated::add);
        meta.first("copyright", "dcterms.rights", "dc.rights", "rights", "dcterms.rightsholder")
                .ifPresent(stated::add);
        if (!stated.isEmpty()) {
            return Optional.of(stated.get(0)).filter(each -> each.length() <= 200);
        }
        List<Element> prints = page.select(SMALL_PRINT);
        SmallPrint lines = new SmallPrint();
        // What is within another comes after it, so that from the end on each is read once.
        for (int i = prints.size() - 1; i >= 0; i--) {
            Optional<String> last = lines.last(prints.get(i));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
