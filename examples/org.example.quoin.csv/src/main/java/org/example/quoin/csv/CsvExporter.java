package org.example.quoin.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;

/**
 * Writes the quotations of a briefing as CSV (RFC 4180), in UTF-8 with a byte order mark, which
 * spreadsheets want. A cell that begins as a formula does gets an apostrophe: what an article says
 * must not be run.
 */
public final class CsvExporter implements BriefingExporter {

    /** Made by Quoin. */
    public CsvExporter() {}

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("A table");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        line(writer, "speaker", "quotation", "kind", "article", "outlet", "published", "url");
        long done = 0;
        for (AnalysedArticle analysed : briefing.articles()) {
            progress.checkCancelled();
            Article article = analysed.article();
            for (Quote each : analysed.quotes()) {
                line(
                        writer,
                        each.speaker().map(Speaker::name).orElse(""),
                        each.content().stream()
                                .map(span -> span.of(article.text()))
                                .collect(Collectors.joining(" … ")),
                        each.kind().name().toLowerCase(java.util.Locale.ROOT),
                        article.title(),
                        article.site().orElse(""),
                        article.published().map(time -> time.iso()).orElse(""),
                        article.url().orElse(""));
            }
            progress.report(article.title(), ++done, briefing.articles().size());
        }
        // The stream is Quoin's: it is flushed here and closed there.
        writer.flush();
    }

    private static void line(Writer writer, String... cells) throws IOException {
        writer.write(Stream.of(cells).map(CsvExporter::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
