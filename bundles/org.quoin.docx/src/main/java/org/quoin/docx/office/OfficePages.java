package org.quoin.docx.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.docx.layout.PageNumbers;

/**
 * Finds the pages of a document by letting LibreOffice lay it out: once without numbers, and again
 * with them, for they take room themselves. Only what stays where it was is believed.
 */
public final class OfficePages {

    private static final String OPTIONS =
            "{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    /** Layouts beyond the first; contents that still move then never come to rest. */
    private static final int AGAIN = 2;

    private final Office office;

    /**
     * @param office lays the document out
     */
    public OfficePages(Office office) {
        this.office = office;
    }

    /** Writes the document with what is known of its pages. */
    @FunctionalInterface
    public interface Draft {
        void write(OutputStream out, PageNumbers pages) throws IOException;
    }

    /**
     * The pages, or nothing where LibreOffice fails: a briefing without page numbers is better than
     * none.
     *
     * @param draft writes the document, the same for the same pages
     * @param progress asked for cancelling
     */
    public Optional<PageNumbers> of(Draft draft, Progress progress) {
        try (Office.Workroom room = office.workroom()) {
            PageNumbers known = PageNumbers.unknown();
            for (int i = 0; i <= AGAIN; i++) {
                Map<String, Integer> found = layout(room, draft, known, progress);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                PageNumbers now = new PageNumbers(found, new BitSet());
                if (now.pages().equals(known.pages())) {
                    return Optional.of(now);
                }
                known = now;
            }
            return Optional.empty();
        } catch (IOException e) {
            System.getLogger(OfficePages.class.getName())
                    .log(System.Logger.Level.WARNING, "no page numbers from LibreOffice", e);
            return Optional.empty();
        }
    }

    private static Map<String, Integer> layout(
            Office.Workroom room, Draft draft, PageNumbers known, Progress progress)
            throws IOException {
        Path pdf =
                room.pdf(
                        file -> {
                            try (OutputStream out = Files.newOutputStream(file)) {
                                draft.write(out, known);
                            }
                        },
                        OPTIONS,
                        progress);
        return PdfPages.of(pdf);
    }
}
