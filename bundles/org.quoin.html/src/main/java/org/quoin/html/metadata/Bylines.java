package org.quoin.html.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who an article is by: what the metadata state for machines, else the visible byline. */
final class Bylines {

    private static final List<String> VISIBLE =
            List.of(
                    "[itemprop~=author] [itemprop=name]",
                    "[itemprop~=author]",
                    "[rel~=author]",
                    ".byline a[href*=author], .byline a[href*=staff], .byline a[href*=people], .byline a[href*=profile]",
                    ".byline-name, .author-name, .authorName, .author__name, .byline__name, .article-author, .post-author, .entry-author",
                    "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)], [data-testid*=byline]",
                    ".author.vcard, .vcard .fn, .author");

    private final Document document;
    private final MetaTags meta;
    private final StructuredData data;
    private final String site;

    Bylines(Document document, MetaTags meta, StructuredData data, Optional<String> site) {
        this.document = document;
        this.meta = meta;
        this.data = data;
        this.site = site.orElse("");
    }

    /** The people, each once; empty where the page names none. */
    List<String> people() {
        AuthorNames stated = new AuthorNames(site);
        data.authors().forEach(stated::add);
        if (!stated.people().isEmpty()) {
            return stated.people();
        }
        for (String name :
                List.of(
                        "author",
                        "article:author",
                        "dc.creator",
                        "dcterms.creator",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "citation_author",
                        "dc.contributor")) {
            AuthorNames names = new AuthorNames(site);
            meta.all(name).forEach(names::add);
            if (!names.people().isEmpty()) {
                return names.people();
            }
        }
        for (String query : VISIBLE) {
            AuthorNames names = new AuthorNames(site);
            int found = 0;
            for (Element e : document.select(query)) {
                String text = e.text();
                if (!text.isBlank() && text.length() < 150 && found++ < 8 && !isBeside(e)) {
                    names.add(text);
                }
            }
            if (!names.people().isEmpty() && names.people().size() <= 6) {
                return names.people();
            }
        }
        return List.of();
    }

    /** Bylines in lists of other articles and in comments are not this article's. */
    private static boolean isBeside(Element element) {
        Element e = element;
        for (int i = 0; e != null && i < 12; i++) {
            if (e.nameIs("aside")
                    || e.nameIs("footer")
                    || e.nameIs("nav")
                    || (e.nameIs("li") && i > 2)
                    || e.className()
                            .matches(
                                    "(?is).*(comment|related|sidebar|recommend|teaser|widget).*")) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }
}
