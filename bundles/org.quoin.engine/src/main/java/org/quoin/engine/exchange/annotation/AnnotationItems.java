package org.quoin.engine.exchange.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.api.article.Article;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.exchange.name.Guids;
import org.quoin.engine.input.Sha256;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.QuotationContent;

/** The annotations of one article. */
final class AnnotationItems {

    /** How many code points before and after let a client find the words again. */
    private static final int CONTEXT = 32;

    private final JsonGenerator json;
    private final Article article;
    private final String text;
    private final CodePoints codePoints;
    private final String textHash;

    AnnotationItems(JsonGenerator json, Article article) {
        this.json = json;
        this.article = article;
        this.text = article.text();
        this.codePoints = new CodePoints(text);
        this.textHash = hashName(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes the annotation of a quotation, unless it was rejected.
     *
     * @param speaker his name in the register
     * @return whether it was written
     */
    boolean write(QuotationContent quotation, Optional<String> speaker) throws IOException {
        Quote quote = quotation.quote();
        if (quote.status() == QuoteStatus.REJECTED) {
            return false;
        }
        json.writeStartObject();
        json.writeStringField(
                "id",
                "urn:uuid:"
                        + Guids.of(
                                "quotation", article.id(), Integer.toString(quotation.ordinal())));
        json.writeStringField("type", "Annotation");
        json.writeArrayFieldStart("motivation");
        json.writeString("classifying");
        if (speaker.isPresent()) {
            json.writeString("identifying");
        }
        json.writeEndArray();
        agent(
                "creator",
                quote.status() == QuoteStatus.MANUAL ? "Person" : "Software",
                quote.origin().analyser() + " " + quote.origin().version());
        agent("generator", "Software", "Quoin");
        bodies(quotation, speaker);
        targets(quote.content());
        json.writeEndObject();
        return true;
    }

    private void agent(String field, String type, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("type", type);
        json.writeStringField("name", name.strip());
        json.writeEndObject();
    }

    private void bodies(QuotationContent quotation, Optional<String> speaker) throws IOException {
        Quote quote = quotation.quote();
        json.writeArrayFieldStart("body");
        if (speaker.isPresent()) {
            body("identifying", speaker.get());
        }
        String office =
                quote.speaker().stream()
                        .flatMap(AnnotationItems::office)
                        .collect(Collectors.joining(", "));
        if (!office.isEmpty()) {
            body("describing", office);
        }
        body("classifying", EnumNames.of(quote.kind()));
        body("assessing", EnumNames.of(quote.status()));
        for (String tag : quotation.tags()) {
            body("tagging", tag);
        }
        if (!quotation.note().isEmpty()) {
            body("commenting", quotation.note());
        }
        json.writeEndArray();
    }

    private static Stream<String> office(Speaker speaker) {
        return Stream.concat(speaker.role().stream(), speaker.affiliation().stream());
    }

    private void body(String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    /**
     * A target for each part. By the model a body then is about each of them, which is so: each
     * part is by the same speaker and of the same kind.
     */
    private void targets(List<TextSpan> content) throws IOException {
        if (content.size() == 1) {
            json.writeFieldName("target");
            target(content.get(0));
            return;
        }
        json.writeArrayFieldStart("target");
        for (TextSpan each : content) {
            target(each);
        }
        json.writeEndArray();
    }

    private void target(TextSpan span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeObjectFieldStart("source");
        json.writeStringField("id", source());
        json.writeStringField("type", "Text");
        if (!article.language().equals(Locale.ROOT)) {
            json.writeStringField("language", article.language().toLanguageTag());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.of(text));
        json.writeStringField("prefix", before(span.start()));
        json.writeStringField("suffix", after(span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", codePoints.fromUtf16(span.start()));
        json.writeNumberField("end", codePoints.fromUtf16(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        // The positions count in the clean text: its hash tells whether one has the same.
        json.writeObjectFieldStart("state");
        json.writeStringField("type", "TimeState");
        json.writeStringField("cached", textHash);
        json.writeEndObject();
        agent("renderedVia", "Software", article.provenance().importer());
        json.writeEndObject();
    }

    /** The address if the article has one that can stand as an IRI, or else the original's hash. */
    private String source() {
        return article.canonicalUrl()
                .or(article::url)
                .filter(each -> each.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"))
                .orElseGet(
                        () ->
                                article.provenance().sha256().matches("[0-9a-f]{64}")
                                        ? hashName(article.provenance().sha256())
                                        : textHash);
    }

    private String before(int end) {
        int first = Math.max(0, codePoints.fromUtf16(end) - CONTEXT);
        return text.substring(codePoints.toUtf16(first), end);
    }

    private String after(int start) {
        int last =
                Math.min(
                        codePoints.fromUtf16(text.length()), codePoints.fromUtf16(start) + CONTEXT);
        return text.substring(start, codePoints.toUtf16(last));
    }

    /** A hash as an address (RFC 6920). */
    private static String hashName(String sha256) {
        return "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(sha256));
    }
}
