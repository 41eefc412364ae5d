package org.quoin.engine.exchange.jsonl;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.OfferContent;
import org.quoin.project.content.QuotationContent;

/** Reads the line of one article: the other side of {@link JsonLinesWriter}. */
final class ArticleLine {

    private final JsonValue line;
    private final Pictures pictures;
    private final String text;
    private final CodePoints codePoints;

    /**
     * @param line the line
     * @param pictures where the bytes of pictures are
     * @throws IOException if it has no text
     */
    ArticleLine(JsonValue line, Pictures pictures) throws IOException {
        this.line = line;
        this.pictures = pictures;
        this.text = line.string("text");
        this.codePoints = new CodePoints(text);
    }

    /**
     * The article.
     *
     * @throws IOException if something is missing or does not fit; says what
     */
    ArticleContent read() throws IOException {
        try {
            return new ArticleContent(
                    article(), quotations(), line.integer("lastOrdinal"), offers(), problems());
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Article article() throws IOException {
        return new Article(
                line.string("id"),
                new Provenance(line.string("file"), line.string("sha256"), line.string("importer")),
                line.string("title"),
                line.strings("authors"),
                credits(),
                line.optionalString("site"),
                line.optionalString("url"),
                line.optionalString("canonicalUrl"),
                line.optionalString("published").map(ArticleLine::published),
                line.optionalString("feedTime").map(Instant::parse),
                line.optionalString("language").map(Locale::forLanguageTag).orElse(Locale.ROOT),
                text,
                paragraphs(),
                images(),
                links(),
                imprint());
    }

    /** Lines of older projects lack its fields. */
    private Imprint imprint() throws IOException {
        return new Imprint(
                field("modified").map(ArticleLine::published),
                field("section"),
                line.has("tags") ? line.strings("tags") : List.of(),
                field("copyright"));
    }

    private Optional<String> field(String name) throws IOException {
        return line.has(name) ? line.optionalString(name) : Optional.empty();
    }

    /** Day, or day and time, or with an offset: the form tells. */
    private static PublicationTime published(String iso) {
        int time = iso.indexOf('T');
        if (time < 0) {
            return new PublicationTime.Day(LocalDate.parse(iso));
        }
        boolean zoned =
                iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
        return zoned
                ? new PublicationTime.Exact(OffsetDateTime.parse(iso))
                : new PublicationTime.Local(LocalDateTime.parse(iso));
    }

    private List<Credit> credits() throws IOException {
        List<Credit> credits = new ArrayList<>();
        for (JsonValue each : line.objects("credits")) {
            credits.add(new Credit(each.string("role"), each.string("name")));
        }
        return credits;
    }

    private List<Paragraph> paragraphs() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonValue each : line.objects("paragraphs")) {
            paragraphs.add(
                    new Paragraph(
                            span(each),
                            each.choice(
                                    "kind", name -> EnumNames.value(ParagraphKind.class, name))));
        }
        return paragraphs;
    }

    private List<Image> images() throws IOException {
        List<Image> images = new ArrayList<>();
        for (JsonValue each : line.objects("images")) {
            Optional<ImageData> data = Optional.empty();
            if (each.has("data")) {
                String mediaType = each.string("mediaType");
                data =
                        pictures.bytes(each.string("data"))
                                .map(bytes -> new ImageData(mediaType, bytes));
            }
            images.add(
                    new Image(
                            each.string("url"),
                            each.optionalString("alt"),
                            each.optionalString("caption"),
                            each.optionalString("credit"),
                            codePoints.toUtf16(each.integer("position")),
                            data));
        }
        return images;
    }

    private List<Link> links() throws IOException {
        List<Link> links = new ArrayList<>();
        for (JsonValue each : line.objects("links")) {
            links.add(
                    new Link(
                            each.string("url"),
                            each.string("text"),
                            each.choice("kind", name -> EnumNames.value(LinkKind.class, name))));
        }
        return links;
    }

    private List<QuotationContent> quotations() throws IOException {
        List<QuotationContent> quotations = new ArrayList<>();
        for (JsonValue each : line.objects("quotations")) {
            quotations.add(
                    new QuotationContent(
                            each.integer("ordinal"),
                            quote(each),
                            each.optionalString("register"),
                            each.strings("tags"),
                            each.string("note")));
        }
        return quotations;
    }

    private List<OfferContent> offers() throws IOException {
        List<OfferContent> offers = new ArrayList<>();
        for (JsonValue each : line.objects("offers")) {
            Optional<JsonValue> alternative = each.optionalObject("alternative");
            offers.add(
                    new OfferContent(
                            each.integer("ordinal"),
                            alternative.isPresent()
                                    ? Optional.of(quote(alternative.get()))
                                    : Optional.empty(),
                            alternative.isPresent()
                                    ? alternative.get().optionalString("register")
                                    : Optional.empty(),
                            origin(each),
                            each.truth("declined")));
        }
        return offers;
    }

    private List<Problem> problems() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (JsonValue each : line.objects("problems")) {
            problems.add(
                    new Problem(
                            each.choice(
                                    "severity",
                                    name -> EnumNames.value(Problem.Severity.class, name)),
                            each.string("subject"),
                            each.string("message")));
        }
        return problems;
    }

    private Quote quote(JsonValue value) throws IOException {
        List<TextSpan> content = new ArrayList<>();
        for (JsonValue each : value.objects("content")) {
            content.add(checked(each));
        }
        Optional<JsonValue> speaker = value.optionalObject("speaker");
        return new Quote(
                content,
                value.choice("kind", name -> EnumNames.value(QuoteKind.class, name)),
                optionalSpan(value, "source"),
                optionalSpan(value, "cue"),
                speaker.isPresent() ? Optional.of(speaker(speaker.get())) : Optional.empty(),
                value.number("confidence"),
                value.choice("status", name -> EnumNames.value(QuoteStatus.class, name)),
                origin(value));
    }

    private static Origin origin(JsonValue value) throws IOException {
        JsonValue origin = value.object("origin");
        return new Origin(
                origin.string("analyser"), origin.string("version"), origin.string("rule"));
    }

    private static Speaker speaker(JsonValue value) throws IOException {
        return new Speaker(
                value.string("name"),
                value.strings("otherNames"),
                value.optionalString("role"),
                value.optionalString("affiliation"),
                value.choice("type", name -> EnumNames.value(SpeakerType.class, name)));
    }

    private Optional<TextSpan> optionalSpan(JsonValue value, String name) throws IOException {
        Optional<JsonValue> span = value.optionalObject(name);
        return span.isPresent() ? Optional.of(checked(span.get())) : Optional.empty();
    }

    /** A span whose words must be those of the text: a quotation is never moved silently. */
    private TextSpan checked(JsonValue value) throws IOException {
        TextSpan span = span(value);
        if (!span.of(text).equals(value.string("text"))) {
            throw new IOException(
                    "the words at "
                            + value.integer("start")
                            + " are not \""
                            + value.string("text")
                            + "\": text and offsets do not belong together");
        }
        return span;
    }

    private TextSpan span(JsonValue value) throws IOException {
        return new TextSpan(
                codePoints.toUtf16(value.integer("start")),
                codePoints.toUtf16(value.integer("end")));
    }
}
