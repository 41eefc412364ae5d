package org.quoin.api.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.text.TextSpan;

/**
 * Puts an article together, paragraph by paragraph, and keeps count of where each stands. What is
 * never said stays empty: rather nothing than wrong. For one thread.
 */
public final class ArticleBuilder {

    private static final int ID_DIGITS = 16;

    private final Provenance provenance;
    private String id;
    private String title;
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<Credit> credits = new ArrayList<>();
    private Optional<String> site = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> canonicalUrl = Optional.empty();
    private Optional<PublicationTime> published = Optional.empty();
    private Optional<Instant> feedTime = Optional.empty();
    private Locale language = Locale.ROOT;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private Imprint imprint = Imprint.NONE;

    /**
     * Begins the one article of an input. Its id is made of the input's hash; its title is the
     * input's name until another is given.
     *
     * @param provenance where it comes from
     */
    public ArticleBuilder(Provenance provenance) {
        this.provenance = provenance;
        this.id =
                provenance.sha256().substring(0, Math.min(ID_DIGITS, provenance.sha256().length()));
        this.title = provenance.file();
    }

    /**
     * One of several articles of the input: tells it from the others, for good.
     *
     * @param part what the input itself calls it, or else its number
     */
    public ArticleBuilder part(String part) {
        id = id + "-" + part;
        return this;
    }

    /** Its own title, without the outlet's suffix; nothing changes where it is blank. */
    public ArticleBuilder title(String title) {
        if (!title.isBlank()) {
            this.title = title.strip();
        }
        return this;
    }

    /** Somebody it is by, each once; a blank name is none. */
    public ArticleBuilder author(String name) {
        if (!name.isBlank()) {
            authors.add(name.strip());
        }
        return this;
    }

    /** Somebody named with a role, such as an editor. */
    public ArticleBuilder credit(String role, String name) {
        credits.add(new Credit(role, name));
        return this;
    }

    /** The outlet's name. */
    public ArticleBuilder site(String name) {
        site = Optional.of(name).filter(each -> !each.isBlank());
        return this;
    }

    /** The address it was read at. */
    public ArticleBuilder url(String address) {
        url = Optional.of(address);
        return this;
    }

    /** The address the outlet calls its own. */
    public ArticleBuilder canonicalUrl(String address) {
        canonicalUrl = Optional.of(address);
        return this;
    }

    /** When it was published. */
    public ArticleBuilder published(PublicationTime time) {
        published = Optional.of(time);
        return this;
    }

    /** When a feed delivered it. */
    public ArticleBuilder feedTime(Instant time) {
        feedTime = Optional.of(time);
        return this;
    }

    /** The language of the text. */
    public ArticleBuilder language(Locale known) {
        language = known;
        return this;
    }

    /** How the outlet filed and marked it. */
    public ArticleBuilder imprint(Imprint of) {
        imprint = of;
        return this;
    }

    /** The next paragraph of the text. */
    public ArticleBuilder paragraph(String words) {
        return paragraph(ParagraphKind.PARAGRAPH, words);
    }

    /**
     * The next paragraph of the text.
     *
     * @param words kept as they are; a blank paragraph is none
     * @throws IllegalArgumentException if a line ends within it: that is what separates paragraphs
     */
    public ArticleBuilder paragraph(ParagraphKind kind, String words) {
        if (words.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a paragraph is one line: " + words);
        }
        if (!words.isBlank()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            text.append(words);
            paragraphs.add(new Paragraph(new TextSpan(start, text.length()), kind));
        }
        return this;
    }

    /** Where the text ends now, in UTF-16 units: where a picture stands that comes next. */
    public int position() {
        return text.length();
    }

    /** A picture. */
    public ArticleBuilder image(Image image) {
        images.add(image);
        return this;
    }

    /** A link. */
    public ArticleBuilder link(Link link) {
        links.add(link);
        return this;
    }

    /** Whether there is no text yet. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** The article. */
    public Article build() {
        return new Article(
                id,
                provenance,
                title,
                List.copyOf(authors),
                credits,
                site,
                url,
                canonicalUrl,
                published,
                feedTime,
                language,
                text.toString(),
                paragraphs,
                images,
                links,
                imprint);
    }
}
