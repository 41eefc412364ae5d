package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.docx.csl.CslEntry;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.Scripts;

/** The sources in the style of a bibliography; a field of Zotero's where that is asked for. */
final class BibliographySection {

    private final Report report;
    private final Bibliography bibliography;

    BibliographySection(Report report, Bibliography bibliography) {
        this.report = report;
        this.bibliography = bibliography;
    }

    void pour(Flow flow) throws IOException {
        List<CslEntry> entries = bibliography.entries();
        boolean zotero = report.briefing().citing().zotero();
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.BIBLIOGRAPHY.in(report).paragraph());
        boolean newPage = true;
        for (int i = 0; i < entries.size(); i++) {
            CslEntry entry = entries.get(i);
            Locale language = report.sources().get(entry.source() - 1).language();
            boolean rightToLeft = Scripts.startsRightToLeft(entry.text(), language);
            List<Inline> inlines = new ArrayList<>();
            if (zotero && i == 0) {
                inlines.add(new Inline.FieldStart("ADDIN " + Zotero.BIBLIOGRAPHY));
            }
            for (Inline each : entry.inlines()) {
                if (!rightToLeft && each instanceof Inline.Words words) {
                    inlines.addAll(report.labels().foreign(words));
                } else {
                    inlines.add(each);
                }
            }
            if (zotero && i == entries.size() - 1) {
                inlines.add(new Inline.FieldEnd());
            }
            lead.add(
                    new Paragraph(
                            ParagraphStyle.BIBLIOGRAPHY, rightToLeft, Optional.empty(), inlines));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            newPage = false;
        }
    }
}
