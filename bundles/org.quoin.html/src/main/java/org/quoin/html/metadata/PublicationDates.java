package org.quoin.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.quoin.api.article.PublicationTime;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/**
 * Finds when an article was published, not when it was changed: first what the page states for
 * machines, then marked-up times, the address, and last the visible lines by the headline.
 */
final class PublicationDates {

    private static final String[] NAMES = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "publication_date",
        "publish_date",
        "published_time",
        "pubdate",
        "publishdate",
        "publish-date",
        "published-date",
        "date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "originalpublicationdate",
        "og:published_time",
        "citation_publication_date",
        "citation_date",
        "rnews:datepublished",
        "og:pubdate",
        "weibo: article:create_at",
        "article:create_at",
        "bt:pubdate",
        "displaydate",
        "ptime",
        "datecreated",
        "publishtime",
        "pub_date",
        "og:release_date",
        "iso-8601-publish-date"
    };

    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "[/_.-]((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?:[/_.-]|\\d{0,6}[/_.-])");

    private static final List<Query> VISIBLE =
            List.of(
                    Query.of("[itemprop=datePublished]", "[itemprop=datepublished]"),
                    Query.of(
                            "time[pubdate], time.published, time.entry-date, time[class*=publish]",
                            "time"),
                    Query.combining(
                            "article time[datetime], main time[datetime], header time[datetime]",
                            "time"),
                    Query.of("time[datetime]", "time"),
                    Query.of(
                            "[class~=(?i)(publish|pubdate|pub-date|pubtime|post-date|entry-date|article-date|date-display|posted-on|timestamp)], #pubtime, #pubtime_baidu, #publish_time",
                            "[class=publish]",
                            "[class=pubdate]",
                            "[class=pub-date]",
                            "[class=pubtime]",
                            "[class=post-date]",
                            "[class=entry-date]",
                            "[class=article-date]",
                            "[class=date-display]",
                            "[class=posted-on]",
                            "[class=timestamp]",
                            "[id=pubtime]",
                            "[id=publish_time]"),
                    Query.of("time", "time"),
                    Query.of(
                            "[class~=(?i)(^|[\\s_-])(date|datetime|time)([\\s_-]|$)], [class~=(?i)byline|meta|info|source]",
                            "[class=date]",
                            "[class=time]",
                            "[class=byline]",
                            "[class=meta]",
                            "[class=info]",
                            "[class=source]"));

    private static final Pattern CHANGED_CLASS = Pattern.compile("(?is).*(modif|updat|upd).*");

    private static final Pattern CHANGED_TEXT =
            Pattern.compile("(?is)\\s*(updated|last|aktualisiert|actualizado|modifi).*");

    private final PageElements page;
    private final MetaTags meta;
    private final StructuredData data;
    private final Optional<String> url;
    private final DateTexts texts;

    PublicationDates(
            PageElements page,
            MetaTags meta,
            StructuredData data,
            Optional<String> url,
            boolean american) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.url = url;
        this.texts = new DateTexts(american);
    }

    Optional<PublicationTime> find() {
        return data.published()
                .flatMap(texts::read)
                .or(this::fromMeta)
                .or(this::fromMarkup)
                .or(() -> url.flatMap(PublicationDates::fromAddress))
                .or(this::fromText)
                .map(this::withTime);
    }

    /**
     * Metadata and addresses often state only the day of a time that is printed by the headline.
     */
    private PublicationTime withTime(PublicationTime found) {
        if (!(found instanceof PublicationTime.Day)) {
            return found;
        }
        return Stream.of(fromMarkup(), fromText())
                .flatMap(Optional::stream)
                .filter(t -> !(t instanceof PublicationTime.Day) && t.day().equals(found.day()))
                .findFirst()
                .orElse(found);
    }

    private Optional<PublicationTime> fromMeta() {
        for (String name : NAMES) {
            Optional<PublicationTime> time = meta.first(name).flatMap(texts::read);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationTime> fromMarkup() {
        for (Query query : VISIBLE) {
            int tried = 0;
            for (Element e : page.select(query)) {
                if (tried++ > 12) {
                    break;
                }
                String stated = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
                String text = e.text();
                boolean changed =
                        CHANGED_CLASS.matcher(e.className()).matches()
                                || CHANGED_TEXT.matcher(text).matches();
                Optional<PublicationTime> time =
                        changed
                                ? Optional.empty()
                                : texts.read(
                                        stated.isBlank() && text.length() < 200 ? text : stated);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationTime> fromAddress(String url) {
        Matcher m = IN_ADDRESS.matcher(url + "/");
        return m.find()
                ? new DateTexts(false).read(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
                : Optional.empty();
    }

    /** A short line with a date in it, soon after the headline. */
    private Optional<PublicationTime> fromText() {
        Element headline = page.named("h1", "h2").stream().findFirst().orElse(null);
        Element scope = headline;
        for (int i = 0; scope != null && i < 4; i++) {
            for (Element e : scope.getAllElements()) {
                String own = e.ownText();
                if (own.length() >= 8 && own.length() < 120) {
                    Optional<PublicationTime> time = texts.read(own);
                    if (time.isPresent()) {
                        return time;
                    }
                }
            }
            scope = scope.parent();
        }
        return Optional.empty();
    }
}
