package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.Scripts;

/** The sources in the style of a bibliography; a field of Zotero's where that is asked for. */
final class BibliographySection {

    private final Report report;
    private final BibliographyStyle style;

    BibliographySection(Report report, BibliographyStyle style) {
        this.report = report;
        this.style = style;
    }

    void pour(Flow flow) throws IOException {
        List<Source> sources = new ArrayList<>(report.sources());
        if (!style.isNumbered()) {
            // By code points: the same on every machine.
            sources.sort(
                    Comparator.comparing(
                            each -> BibliographyStyle.key(each).toLowerCase(Locale.ROOT)));
        }
        boolean zotero = report.briefing().citing().zotero();
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.BIBLIOGRAPHY.in(report).paragraph());
        boolean newPage = true;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            List<Inline> inlines = new ArrayList<>();
            if (zotero && i == 0) {
                inlines.add(new Inline.FieldStart("ADDIN " + Zotero.BIBLIOGRAPHY));
            }
            if (style.isNumbered()) {
                inlines.add(report.labels().plain("[" + source.number() + "] "));
            }
            inlines.addAll(style.entry(source));
            if (zotero && i == sources.size() - 1) {
                inlines.add(new Inline.FieldEnd());
            }
            lead.add(
                    new Paragraph(
                            ParagraphStyle.BIBLIOGRAPHY,
                            Scripts.startsRightToLeft(
                                    BibliographyStyle.key(source), source.language()),
                            Optional.empty(),
                            inlines));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            newPage = false;
        }
    }
}
