package org.example.quoin.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

class CsvExporterTest {

    @TempDir private Path folder;

    @Test
    void eachQuotationIsALine() throws Exception {
        Path file = folder.resolve("quotations.csv");
        job().run(briefing(), Optional.empty(), file, Progress.none());

        assertEquals(
                "\uFEFFspeaker,quotation,kind,article,outlet,published,url\r\n"
                        + ",'=the gates,direct,\"Locks, \"\"open\"\"\",Verrin Courier,,\r\n",
                Files.readString(file));
    }

    @Test
    void aTemplateIsRefused() {
        assertThrows(
                ExportException.class,
                () ->
                        job().run(
                                briefing(),
                                Optional.of(folder.resolve("a.docx")),
                                folder.resolve("b.csv"),
                                Progress.none()));
    }

    /** Inside Quoin, which chooses the exporter by the file's ending. */
    private static BriefJob job() {
        Registry registry =
                new Registry(
                        new ClassPathContributions(
                                        CsvExporterTest.class.getClassLoader(), Locale.ENGLISH)
                                .discover());
        assertEquals(List.of(), registry.problems());
        return new BriefJob(registry);
    }

    private static Briefing briefing() {
        Article article =
                new ArticleBuilder(new Provenance("locks.txt", "00", "example"))
                        .title("Locks, \"open\"")
                        .site("Verrin Courier")
                        .language(Locale.ENGLISH)
                        .paragraph("“=the gates” open.")
                        .build();
        Quote quote =
                new Quote(
                        List.of(new TextSpan(1, 11)),
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        QuoteStatus.ACCEPTED,
                        new Origin("example", "1", "example"));
        return new Briefing(
                "Locks",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                List.of(new AnalysedArticle(article, List.of(quote), List.of())));
    }
}
