package org.quoin.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.QuoteKind;

/** Reads a written briefing as somebody else's program does: with POI. */
final class ReadBack {

    private ReadBack() {}

    static byte[] write(Briefing briefing, Optional<Path> template)
            throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // What is written must not depend on what is installed.
        new WordBriefingExporter(Optional.empty())
                .export(briefing, new BriefingExporter.Options(template), out, Progress.none());
        return out.toByteArray();
    }

    static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /**
     * A quotation as the file has it.
     *
     * @param parts the quoted words, part by part
     * @param paragraph the whole paragraph's text
     * @param indirect whether it is set as a paraphrase
     * @param notes the texts of its footnotes
     */
    record Quoted(List<String> parts, String paragraph, boolean indirect, List<String> notes) {
        QuoteKind kind() {
            return indirect ? QuoteKind.INDIRECT : QuoteKind.DIRECT;
        }
    }

    static List<Quoted> quotations(XWPFDocument document) {
        List<Quoted> all = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph && paragraph.getStyle() != null) {
                String style = document.getStyles().getStyle(paragraph.getStyle()).getName();
                if (style.equals("Quote") || style.equals("Indirect Quotation")) {
                    all.add(quoted(document, paragraph, style));
                }
            }
        }
        return all;
    }

    private static Quoted quoted(XWPFDocument document, XWPFParagraph paragraph, String style) {
        List<String> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (XWPFRun run : runs(paragraph)) {
            if ("QuotedWords".equals(run.getStyle())) {
                part.append(run.text());
                continue;
            }
            if (part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
                XWPFFootnote note = document.getFootnoteByID(reference.getId().intValue());
                StringBuilder text = new StringBuilder();
                note.getParagraphs().forEach(p -> p.getRuns().forEach(r -> text.append(r.text())));
                notes.add(text.toString());
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return new Quoted(parts, paragraph.getText(), style.equals("Indirect Quotation"), notes);
    }

    /** All runs in order; POI shows those of a content control nowhere. */
    private static List<XWPFRun> runs(XWPFParagraph paragraph) {
        List<XWPFRun> runs = new ArrayList<>();
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.selectPath(
                    "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                            + " .//w:r");
            while (cursor.toNextSelection()) {
                if (cursor.getObject() instanceof CTR run) {
                    runs.add(new XWPFRun(run, (IRunBody) paragraph));
                }
            }
        }
        return runs;
    }
}
