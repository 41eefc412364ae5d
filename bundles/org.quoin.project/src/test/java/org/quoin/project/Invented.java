package org.quoin.project;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;

/** Articles made up for tests: invented people, outlets and towns. */
public final class Invented {

    /** The analyser that found their quotations. */
    public static final Origin ORIGIN = new Origin("test.rules", "1", "cue before quotation");

    private Invented() {}

    /** A person. */
    public static Speaker person(String name) {
        return new Speaker(name, List.of(), Optional.empty(), Optional.empty(), SpeakerType.PERSON);
    }

    /** Somebody unnamed. */
    public static Speaker unnamed(String description) {
        return new Speaker(
                description, List.of(), Optional.empty(), Optional.empty(), SpeakerType.ANONYMOUS);
    }

    /** A direct quotation whose words stand in the text, with its source and cue where they do. */
    public static Quote quote(String text, String content, Speaker speaker) {
        int start = text.indexOf(content);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + content);
        }
        int name = text.indexOf(speaker.name());
        return new Quote(
                List.of(new TextSpan(start, start + content.length())),
                QuoteKind.DIRECT,
                name < 0
                        ? Optional.empty()
                        : Optional.of(new TextSpan(name, name + speaker.name().length())),
                Optional.empty(),
                Optional.of(speaker),
                0.875,
                QuoteStatus.PROPOSED,
                ORIGIN);
    }

    /** An article of one paragraph a line. */
    public static Article article(String id, String title, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            paragraphs.add(
                    new Paragraph(
                            new TextSpan(start, start + line.length()), ParagraphKind.PARAGRAPH));
            start += line.length() + 1;
        }
        return new Article(
                id,
                new Provenance(
                        id + ".html", String.format("%064x", id.hashCode()), "test.importer"),
                title,
                List.of("Mira Olden", "陈若溪"),
                List.of(new Credit("记者", "陈若溪")),
                Optional.of("Haldern Courier"),
                Optional.of("https://haldern.example/" + id),
                Optional.empty(),
                Optional.of(new PublicationTime.Day(LocalDate.of(2026, 3, 1))),
                Optional.empty(),
                Locale.ENGLISH,
                text,
                paragraphs,
                List.of(
                        new Image(
                                "https://haldern.example/" + id + ".jpg",
                                Optional.of("a bridge"),
                                Optional.of("The bridge of Haldern"),
                                Optional.empty(),
                                0,
                                Optional.of(
                                        new ImageData(
                                                "image/jpeg",
                                                id.getBytes(StandardCharsets.UTF_8))))),
                List.of(new Link("https://haldern.example/", "Haldern", LinkKind.REFERENCE)),
                new Imprint(
                        Optional.of(new PublicationTime.Day(LocalDate.of(2026, 3, 2))),
                        Optional.of("Haldern"),
                        List.of("bridge", "江"),
                        Optional.of("© Haldern Courier")));
    }

    /**
     * The mayor and the engineer, in one article: three quotations by two people and one unnamed.
     */
    public static AnalysedArticle bridge(String id) {
        String text =
                "“The bridge 🌉 is safe,” said Anna Velten, the mayor.\n"
                        + "“It is not,” said Jon Marek. “We told them in May.”\n"
                        + "一名官员说：〝桥会修好〞。";
        return new AnalysedArticle(
                article(id, "The bridge of " + id, text),
                List.of(
                        quote(text, "The bridge 🌉 is safe,", person("Anna Velten")),
                        quote(text, "It is not,", person("Jon Marek")),
                        quote(text, "桥会修好", unnamed("一名官员"))),
                List.of(Problem.warning(id + ".html", "the date was taken from the address")));
    }
}
