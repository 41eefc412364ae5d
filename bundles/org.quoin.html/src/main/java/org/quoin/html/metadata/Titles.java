package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/**
 * Finds the article's own headline. The page's {@code <title>} holds it with the outlet's name; a
 * heading that agrees with one of the titles in the metadata is what the reader sees as headline.
 */
final class Titles {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—_·•»›:/⎸]+\\s+|\\s*[|｜_»]\\s*|\\s*--+\\s*| - ");

    private static final double LIKE = 0.25;

    private static final List<Query> HEADINGS =
            List.of(
                    Query.of("[itemprop=headline]", "[itemprop=headline]"),
                    Query.of("h1", "h1"),
                    Query.of("h2", "h2"));

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PageElements page;
    private final MetaTags meta;
    private final StructuredData data;
    private final String site;

    Titles(PageElements page, MetaTags meta, StructuredData data, Optional<String> site) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.site = key(site.orElse(""));
    }

    /** The headline, empty where the page has none. */
    Optional<String> find() {
        List<String> stated = new ArrayList<>();
        meta.first("og:title").ifPresent(stated::add);
        data.headline().ifPresent(stated::add);
        meta.first("twitter:title", "dc.title", "parsely-title", "sailthru.title")
                .ifPresent(stated::add);
        String whole = fold(page.document().title());
        if (!whole.isEmpty()) {
            stated.add(whole);
        }
        Optional<String> heading = heading(stated);
        if (heading.isPresent()) {
            return heading;
        }
        for (String title : stated) {
            String own = withoutSite(title);
            if (!own.isEmpty()) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    /** The main heading that one of the stated titles begins with or is part of. */
    private Optional<String> heading(List<String> stated) {
        List<String> keys = stated.stream().map(Titles::key).toList();
        for (Query query : HEADINGS) {
            for (Element e : page.select(query)) {
                String heading = e.nameIs("meta") ? "" : fold(e.text());
                if (heading.length() < 400 && isStated(heading, stated, keys)) {
                    return Optional.of(heading);
                }
            }
        }
        return onlyHeading(stated);
    }

    private boolean isStated(String heading, List<String> stated, List<String> keys) {
        String key = key(heading);
        if (key.length() < 4 || key.equals(site)) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            String other = keys.get(i);
            if (other.equals(key)
                    || (other.startsWith(key)
                            && key.length() * 2 > other.length()
                            && !continues(stated.get(i), heading))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The page's single main heading. Outlets give search engines another title than readers; a
     * heading that shares some words with it is the readers'. A kicker set in the heading goes
     * where a stated title begins after it.
     */
    private Optional<String> onlyHeading(List<String> stated) {
        List<Element> mains = page.named("h1");
        if (mains.size() != 1) {
            return Optional.empty();
        }
        String only = fold(mains.get(0).text());
        if (only.length() < 8 || only.length() >= 300 || key(only).equals(site)) {
            return Optional.empty();
        }
        for (String title : stated) {
            String own = withoutSite(title);
            if (key(only).endsWith(key(own)) && key(own).length() * 2 > key(only).length()) {
                return Optional.of(own);
            }
        }
        boolean agrees =
                stated.isEmpty() || stated.stream().anyMatch(t -> similarity(t, only) >= LIKE);
        return agrees ? Optional.of(only) : Optional.empty();
    }

    /** Whether the title goes on after the heading with more than a separator and a name. */
    private static boolean continues(String title, String heading) {
        if (!title.startsWith(heading)) {
            return false;
        }
        String rest = title.substring(heading.length());
        return !rest.isEmpty()
                && !SEPARATOR.matcher(rest).lookingAt()
                && Character.isLetterOrDigit(rest.strip().isEmpty() ? ' ' : rest.strip().charAt(0));
    }

    private static double similarity(String a, String b) {
        var first =
                new HashSet<>(List.of(a.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        var second =
                new HashSet<>(List.of(b.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller == 0 ? 0 : (double) first.size() / smaller;
    }

    /** Takes the outlet's name from either end; else, of a long title, the short last part. */
    private String withoutSite(String title) {
        String rest = title;
        Matcher m = SEPARATOR.matcher(rest);
        List<int[]> gaps = new ArrayList<>();
        while (m.find()) {
            gaps.add(new int[] {m.start(), m.end()});
        }
        for (int[] gap : gaps) {
            String tail = key(rest.substring(gap[1]));
            if (!tail.isEmpty()
                    && !site.isEmpty()
                    && (tail.equals(site) || site.contains(tail) || tail.startsWith(site))) {
                return rest.substring(0, gap[0]).strip();
            }
        }
        if (!gaps.isEmpty()) {
            String head = key(rest.substring(0, gaps.get(0)[0]));
            if (!head.isEmpty() && head.equals(site)) {
                return rest.substring(gaps.get(0)[1]).strip();
            }
            int[] last = gaps.get(gaps.size() - 1);
            boolean name =
                    rest.length() - last[1] <= 30
                            && last[0] >= 2 * (rest.length() - last[1])
                            && title.equals(fold(page.document().title()));
            if (name) {
                rest = rest.substring(0, last[0]).strip();
            }
        }
        return rest;
    }

    private static String fold(String s) {
        return SPACES.matcher(s).replaceAll(" ").strip();
    }

    private static String key(String s) {
        return NOT_WORDS.matcher(s.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
