package org.quoin.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.write.BriefingDocument;

/** Writes a briefing as a Word document. */
public final class WordBriefingExporter implements BriefingExporter {

    /** For those who find it by name. */
    public WordBriefingExporter() {}

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        document(briefing, options).write(out, progress);
    }

    private static BriefingDocument document(Briefing briefing, Options options)
            throws ExportException, IOException {
        if (options.template().isPresent()) {
            return BriefingDocument.after(options.template().get(), briefing);
        }
        return options.contributed().isPresent()
                ? BriefingDocument.after(options.contributed().get(), briefing)
                : BriefingDocument.builtIn(briefing);
    }
}
