package org.quoin.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.text.TextSpan;

/**
 * The lists that belong to an article and never change: written once under its number, which never
 * comes again.
 */
final class ArticleParts {

    /** Stored, so never to be changed. */
    private static final Map<ParagraphKind, Character> LETTERS =
            Map.of(
                    ParagraphKind.HEADING, 'h',
                    ParagraphKind.PARAGRAPH, 'p',
                    ParagraphKind.LIST_ITEM, 'l',
                    ParagraphKind.QUOTATION, 'q',
                    ParagraphKind.CAPTION, 'c',
                    ParagraphKind.TABLE_ROW, 't');

    private static final Map<Character, ParagraphKind> KINDS =
            LETTERS.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Sql sql;
    private final Originals originals;

    ArticleParts(Sql sql, Originals originals) {
        this.sql = sql;
        this.originals = originals;
    }

    void write(long number, Article article, List<Problem> problems) {
        sql.run(
                "INSERT INTO article_body(article, text, paragraphs) VALUES (?, ?, ?)",
                number,
                article.text(),
                paragraphs(article.paragraphs()));
        for (int i = 0; i < article.authors().size(); i++) {
            sql.run("INSERT INTO author VALUES (?, ?, ?)", number, i, article.authors().get(i));
        }
        for (int i = 0; i < article.credits().size(); i++) {
            Credit credit = article.credits().get(i);
            sql.run(
                    "INSERT INTO credit VALUES (?, ?, ?, ?)",
                    number,
                    i,
                    credit.role(),
                    credit.name());
        }
        for (int i = 0; i < article.images().size(); i++) {
            write(number, i, article.images().get(i));
        }
        write(number, article.imprint());
        for (int i = 0; i < article.links().size(); i++) {
            Link link = article.links().get(i);
            sql.run(
                    "INSERT INTO link VALUES (?, ?, ?, ?, ?)",
                    number,
                    i,
                    link.url(),
                    link.text(),
                    link.kind().name());
        }
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            sql.run(
                    "INSERT INTO article_problem VALUES (?, ?, ?, ?, ?)",
                    number,
                    i,
                    problem.severity().name(),
                    problem.subject(),
                    problem.message());
        }
    }

    private void write(long number, Imprint imprint) {
        if (imprint.modified().isPresent()
                || imprint.section().isPresent()
                || imprint.copyright().isPresent()) {
            sql.run(
                    "INSERT INTO imprint VALUES (?, ?, ?, ?)",
                    number,
                    imprint.modified().map(PublicationTime::iso).orElse(null),
                    imprint.section().orElse(null),
                    imprint.copyright().orElse(null));
        }
        for (int i = 0; i < imprint.tags().size(); i++) {
            sql.run("INSERT INTO keyword VALUES (?, ?, ?)", number, i, imprint.tags().get(i));
        }
    }

    Imprint imprint(long number) {
        List<String> tags =
                sql.list(
                        "SELECT word FROM keyword WHERE article=? ORDER BY pos",
                        row -> row.getString(1),
                        number);
        return sql.one(
                        "SELECT modified, section, copyright FROM imprint WHERE article=?",
                        row ->
                                new Imprint(
                                        ArticleTable.published(row.getString(1)),
                                        Optional.ofNullable(row.getString(2)),
                                        tags,
                                        Optional.ofNullable(row.getString(3))),
                        number)
                .orElse(new Imprint(Optional.empty(), Optional.empty(), tags, Optional.empty()));
    }

    private void write(long number, int position, Image image) {
        sql.run(
                "INSERT INTO image VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                position,
                image.url(),
                image.alt().orElse(null),
                image.caption().orElse(null),
                image.credit().orElse(null),
                image.position(),
                image.data().map(ImageData::mediaType).orElse(null),
                image.data().map(each -> originals.keep(each.bytes())).orElse(null));
    }

    List<String> authors(long number) {
        return sql.list(
                "SELECT name FROM author WHERE article=? ORDER BY pos",
                row -> row.getString(1),
                number);
    }

    List<Credit> credits(long number) {
        return sql.list(
                "SELECT role, name FROM credit WHERE article=? ORDER BY pos",
                row -> new Credit(row.getString(1), row.getString(2)),
                number);
    }

    /**
     * @param bytes whether those of the pictures are read too
     */
    List<Image> images(long number, boolean bytes) {
        return sql.list(
                "SELECT url, alt, caption, credit, position, media_type, data FROM image"
                        + " WHERE article=? ORDER BY pos",
                row ->
                        new Image(
                                row.getString(1),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)),
                                row.getInt(5),
                                bytes
                                        ? data(row.getString(6), row.getString(7))
                                        : Optional.empty()),
                number);
    }

    Optional<ImageData> picture(long number, int position) {
        return sql.one(
                        "SELECT media_type, data FROM image WHERE article=? AND pos=?",
                        row -> data(row.getString(1), row.getString(2)),
                        number,
                        position)
                .flatMap(each -> each);
    }

    private Optional<ImageData> data(@Nullable String mediaType, @Nullable String sha256) {
        return mediaType == null || sha256 == null
                ? Optional.empty()
                : originals.bytes(sha256).map(bytes -> new ImageData(mediaType, bytes));
    }

    List<Link> links(long number) {
        return sql.list(
                "SELECT url, text, kind FROM link WHERE article=? ORDER BY pos",
                row ->
                        new Link(
                                row.getString(1),
                                row.getString(2),
                                LinkKind.valueOf(row.getString(3))),
                number);
    }

    List<Problem> problems(long number) {
        return sql.list(
                "SELECT severity, subject, message FROM article_problem WHERE article=? ORDER BY"
                        + " pos",
                row ->
                        new Problem(
                                Problem.Severity.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getString(3)),
                number);
    }

    /** {@code 0-120p,121-300h}: the span and the kind's letter. */
    static String paragraphs(List<Paragraph> paragraphs) {
        StringBuilder stored = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (stored.length() > 0) {
                stored.append(',');
            }
            stored.append(paragraph.span().start())
                    .append('-')
                    .append(paragraph.span().end())
                    .append(LETTERS.get(paragraph.kind()));
        }
        return stored.toString();
    }

    static List<Paragraph> paragraphs(String stored) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < stored.length()) {
            int comma = stored.indexOf(',', at);
            int end = comma < 0 ? stored.length() : comma;
            int dash = stored.indexOf('-', at);
            paragraphs.add(
                    new Paragraph(
                            new TextSpan(
                                    Integer.parseInt(stored, at, dash, 10),
                                    Integer.parseInt(stored, dash + 1, end - 1, 10)),
                            Objects.requireNonNull(KINDS.get(stored.charAt(end - 1)))));
            at = end + 1;
        }
        return paragraphs;
    }
}
