package org.quoin.api.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was imported. The text is the law: every span of a quotation is an interval of
 * it, and nothing changes it afterwards.
 *
 * <p>Whatever an importer gives, an article carries no address that leads anywhere but to the web:
 * {@link WebAddress} says which are left out, links and pictures with them.
 *
 * @param id stable for the same input bytes
 * @param provenance where it came from
 * @param title the article's own title, without the outlet's suffix; the input's name where it has
 *     none
 * @param authors the people it is by, each once, in the page's order
 * @param credits everybody named with a role
 * @param site the outlet's name
 * @param url the address it was read at
 * @param canonicalUrl the address the outlet calls its own
 * @param published when it was published
 * @param feedTime when a feed delivered it: later than, and not, the publication
 * @param language of the text; {@link Locale#ROOT} where unknown
 * @param text the clean text, paragraphs separated by one {@code \n}
 * @param paragraphs in the text's order; they cover it but for the separators
 * @param images in the text's order
 * @param links in the page's order
 * @param imprint how the outlet filed and marked it
 */
public record Article(
        String id,
        Provenance provenance,
        String title,
        List<String> authors,
        List<Credit> credits,
        Optional<String> site,
        Optional<String> url,
        Optional<String> canonicalUrl,
        Optional<PublicationTime> published,
        Optional<Instant> feedTime,
        Locale language,
        String text,
        List<Paragraph> paragraphs,
        List<Image> images,
        List<Link> links,
        Imprint imprint) {

    /** An article of which nothing is known beside its text. */
    public Article(
            String id,
            Provenance provenance,
            String title,
            List<String> authors,
            List<Credit> credits,
            Optional<String> site,
            Optional<String> url,
            Optional<String> canonicalUrl,
            Optional<PublicationTime> published,
            Optional<Instant> feedTime,
            Locale language,
            String text,
            List<Paragraph> paragraphs,
            List<Image> images,
            List<Link> links) {
        this(
                id,
                provenance,
                title,
                authors,
                credits,
                site,
                url,
                canonicalUrl,
                published,
                feedTime,
                language,
                text,
                paragraphs,
                images,
                links,
                Imprint.NONE);
    }

    /**
     * Copies the lists, without what leads elsewhere than to the web.
     *
     * @throws IllegalArgumentException if a paragraph or an image stands outside the text
     */
    public Article {
        Objects.requireNonNull(id);
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        paragraphs = List.copyOf(paragraphs);
        url = url.filter(WebAddress::isPage);
        canonicalUrl = canonicalUrl.filter(WebAddress::isPage);
        images = images.stream().filter(each -> WebAddress.isPicture(each.url())).toList();
        links = links.stream().filter(each -> WebAddress.isLink(each.url())).toList();
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "paragraph outside the text or out of order: " + paragraph);
            }
            end = paragraph.span().end();
        }
        for (Image image : images) {
            if (image.position() < 0 || image.position() > text.length()) {
                throw new IllegalArgumentException("image outside the text: " + image);
            }
        }
    }
}
