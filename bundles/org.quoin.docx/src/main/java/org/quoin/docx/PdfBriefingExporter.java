package org.quoin.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.office.Office;

/** Writes a briefing as an accessible PDF (PDF/UA): the Word document as LibreOffice sets it. */
public final class PdfBriefingExporter implements BriefingExporter {

    private static final String OPTIONS =
            "{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private final Optional<Office> office;
    private final WordBriefingExporter word;

    /** For those who find it by name. */
    public PdfBriefingExporter() {
        this(Office.find(System.getenv()));
    }

    /** With a certain LibreOffice, or none. */
    PdfBriefingExporter(Optional<Office> office) {
        this.office = office;
        this.word = new WordBriefingExporter(office);
    }

    @Override
    public boolean speaks(Locale language) {
        return word.speaks(language);
    }

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        if (office.isEmpty()) {
            throw new ExportException(
                    "a PDF is made by LibreOffice, which is not installed here, or not where it is"
                            + " looked for ("
                            + Office.VARIABLE
                            + " can name it). Write a .docx and save it as PDF in Word.");
        }
        try (Office.Workroom room = office.get().workroom()) {
            Path file = Files.createTempFile("quoin", ".docx");
            try {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                    word.export(briefing, options, stream, progress);
                }
                Path pdf = room.pdf(copy -> Files.copy(file, copy), OPTIONS, progress);
                Files.copy(pdf, out);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
