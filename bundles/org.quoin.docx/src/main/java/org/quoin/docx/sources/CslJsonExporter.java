package org.quoin.docx.sources;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;

/** Writes the sources of a briefing as CSL-JSON, which Zotero, Pandoc and others read. */
public final class CslJsonExporter implements BriefingExporter {

    /** For those who find it by name. */
    public CslJsonExporter() {}

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("CSL-JSON");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("[");
        String separator = "\n";
        for (AnalysedArticle each : briefing.articles()) {
            progress.checkCancelled();
            String item =
                    CslItem.of(
                            each.article(),
                            briefing.note(each.article().id()).accessed(),
                            "\n    ");
            writer.write(separator + "  {\n    " + item + "\n  }");
            separator = ",\n";
        }
        writer.write("\n]\n");
        writer.flush();
    }
}
