package org.quoin.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Image;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.ByteSpan;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.Samples;

class ArticleJsonTest {

    @Test
    void writesEveryFieldInTheContractsOrderWithCodePointOffsets() throws IOException {
        // The emoji is two UTF-16 units and one code point: every offset behind it differs.
        String text = "Oh 😀!\nLin said: “Go.”";
        Article article =
                new Article(
                        "abc",
                        new Provenance("a.html", "ff", "test"),
                        "A \"title\"",
                        List.of("Ann Lee"),
                        List.of(new Credit("责编", "何安")),
                        Optional.of("The Harbour Post"),
                        Optional.of("https://example.org/a?b=1&c=2"),
                        Optional.empty(),
                        Optional.of(
                                new PublicationTime.Exact(
                                        OffsetDateTime.parse("2024-01-29T12:00:00+08:00"))),
                        Optional.empty(),
                        Locale.forLanguageTag("zh-Hans"),
                        text,
                        List.of(
                                new Paragraph(new TextSpan(0, 6), ParagraphKind.HEADING),
                                new Paragraph(
                                        new TextSpan(7, 22),
                                        ParagraphKind.LIST_ITEM,
                                        Optional.of(new ByteSpan(120, 149)))),
                        List.of(
                                new Image(
                                        "https://example.org/i.png",
                                        Optional.of("alt"),
                                        Optional.empty(),
                                        Optional.of("Agency"),
                                        0,
                                        Optional.empty())),
                        List.of(new Link("https://example.org/b", "more", LinkKind.RELATED)),
                        new Imprint(
                                Optional.of(
                                        new PublicationTime.Exact(
                                                OffsetDateTime.parse("2024-01-29T13:00:00+08:00"))),
                                Optional.of("Harbour"),
                                List.of("ferry", "fog"),
                                Optional.of("© The Harbour Post")));
        Quote quote =
                new Quote(
                        List.of(new TextSpan(18, 21)),
                        QuoteKind.DIRECT,
                        Optional.of(new TextSpan(7, 10)),
                        Optional.of(new TextSpan(11, 15)),
                        Optional.of(
                                new Speaker(
                                        "Lin Bo",
                                        List.of("Lin"),
                                        Optional.of("pilot"),
                                        Optional.empty(),
                                        SpeakerType.PERSON)),
                        0.876,
                        QuoteStatus.PROPOSED,
                        new Origin("x", "1", "rule"));

        String line =
                write(
                        new AnalysedArticle(
                                article, List.of(quote), List.of(Problem.warning("a.html", "hm"))));

        assertEquals(
                """
                {"file":"a.html","id":"abc","sha256":"ff","importer":"test",\
                "url":"https://example.org/a?b=1&c=2","canonicalUrl":null,\
                "title":"A \\"title\\"","authors":["Ann Lee"],\
                "credits":[{"role":"责编","name":"何安"}],"site":"The Harbour Post",\
                "published":"2024-01-29T12:00:00+08:00","language":"zh-Hans",\
                "modified":"2024-01-29T13:00:00+08:00","section":"Harbour",\
                "tags":["ferry","fog"],"copyright":"© The Harbour Post",\
                "text":"Oh 😀!\\nLin said: “Go.”",\
                "paragraphs":[{"start":0,"end":5,"kind":"heading"},\
                {"start":6,"end":21,"kind":"listItem","source":{"start":120,"end":149}}],\
                "images":[{"url":"https://example.org/i.png","alt":"alt","caption":null,\
                "credit":"Agency"}],\
                "links":[{"url":"https://example.org/b","text":"more","kind":"related"}],\
                "quotes":[{"content":[{"start":17,"end":20,"text":"Go."}],"kind":"direct",\
                "source":{"start":6,"end":9,"text":"Lin"},\
                "cue":{"start":10,"end":14,"text":"said"},\
                "speaker":{"name":"Lin Bo","otherNames":["Lin"],"role":"pilot",\
                "affiliation":null,"type":"person"},"confidence":0.88}],\
                "problems":[{"severity":"warning","message":"hm"}]}
                """,
                line);
    }

    @Test
    void writesNothingWhereNothingIsKnown() throws IOException {
        String line =
                write(
                        new AnalysedArticle(
                                Samples.article("x", "one"),
                                List.of(Samples.quote(0, 3)),
                                List.of()));

        assertEquals(
                "{\"content\":[{\"start\":0,\"end\":3,\"text\":\"one\"}],\"kind\":\"direct\","
                        + "\"source\":null,\"cue\":null,\"speaker\":null,\"confidence\":0.5}",
                line.substring(line.indexOf("\"quotes\":[") + 10, line.indexOf("],\"problems\"")));
    }

    private static String write(AnalysedArticle article) throws IOException {
        StringWriter out = new StringWriter();
        new ArticleJson().write(article, out);
        return out.toString();
    }
}
