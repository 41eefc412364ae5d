package org.quoin.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.office.Office;
import org.quoin.docx.office.OfficePages;
import org.quoin.docx.report.Labels;
import org.quoin.docx.write.BriefingDocument;

/**
 * Writes a briefing as a Word document. Where the pages of its contents cannot be foretold, since a
 * template has styles of its own, LibreOffice is asked for them if it is at hand (ADR 22).
 */
public final class WordBriefingExporter implements BriefingExporter {

    /** LibreOffice needs a minute for more, and may not end at all. */
    private static final int MOST_QUOTATIONS = 2_000;

    private final Optional<Office> office;

    /** For those who find it by name. */
    public WordBriefingExporter() {
        this(Office.find(System.getenv()));
    }

    /** With a certain LibreOffice, or none. */
    WordBriefingExporter(Optional<Office> office) {
        this.office = office;
    }

    @Override
    public boolean speaks(Locale language) {
        return Labels.has(language);
    }

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        BriefingDocument document = BriefingDocument.of(briefing, options, false);
        if (document.foretellsPages() || office.isEmpty() || isLong(briefing)) {
            document.write(out, progress);
            return;
        }
        BriefingDocument paged = BriefingDocument.of(briefing, options, true);
        Optional<PageNumbers> pages =
                new OfficePages(office.get())
                        .of(
                                (stream, known) -> paged.write(stream, known, Progress.none()),
                                progress);
        if (pages.isPresent()) {
            paged.write(out, pages.get(), progress);
        } else {
            document.write(out, progress);
        }
    }

    private static boolean isLong(Briefing briefing) {
        return briefing.articles().stream().mapToInt(each -> each.quotes().size()).sum()
                > MOST_QUOTATIONS;
    }
}
