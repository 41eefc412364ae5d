package org.quoin.docx.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.report.Composer;
import org.quoin.docx.report.Labels;

/**
 * Writes a briefing as one web page that fetches nothing and runs nothing; the evidence for each
 * quotation stands in data attributes.
 */
public final class HtmlBriefingExporter implements BriefingExporter {

    /** For those who find it by name. */
    public HtmlBriefingExporter() {}

    @Override
    public boolean speaks(Locale language) {
        return Labels.has(language);
    }

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("a web page");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlText html = new HtmlText(writer);
        Locale language = new Labels(briefing.language()).locale();
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", language.toLanguageTag());
        html.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        html.raw(" style-src 'unsafe-inline'; img-src data:\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.text(briefing.title()).raw("</title>\n<style>\n").raw(styles()).raw("</style>\n");
        html.raw("</head>\n<body>\n");
        marking(html, briefing.marking());
        HtmlFlow flow = new HtmlFlow(html, language);
        Composer.withoutPages(briefing).pour(flow, PageNumbers.unknown(), progress);
        flow.notes();
        marking(html, briefing.marking());
        html.raw("</body>\n</html>\n");
        writer.flush();
    }

    private static void marking(HtmlText html, Optional<String> marking) throws IOException {
        if (marking.isPresent()) {
            html.raw("<p class=\"Marking\">").text(marking.get()).raw("</p>\n");
        }
    }

    private static String styles() throws IOException {
        try (InputStream in = HtmlBriefingExporter.class.getResourceAsStream("briefing.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
