package org.quoin.docx.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.report.Composer;
import org.quoin.docx.report.Labels;

/** Writes a briefing as Markdown, its citations as footnotes. */
public final class MarkdownBriefingExporter implements BriefingExporter {

    /** For those who find it by name. */
    public MarkdownBriefingExporter() {}

    @Override
    public boolean speaks(Locale language) {
        return Labels.has(language);
    }

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("Markdown");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        MarkdownFlow flow = new MarkdownFlow(writer);
        Composer.withoutPages(briefing).pour(flow, PageNumbers.unknown(), progress);
        flow.notes();
        writer.flush();
    }
}
