package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;

/** The quotations a reader should see first, by speaker. */
final class KeyQuotationsSection {

    private final Report report;
    private final QuotationBlock quotations;

    KeyQuotationsSection(Report report, QuotationBlock quotations) {
        this.report = report;
        this.quotations = quotations;
    }

    void pour(Flow flow) throws IOException {
        List<KeyQuotations.Choice> choices = KeyQuotations.of(report.figures());
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.KEY_QUOTATIONS.in(report).paragraph());
        lead.add(
                Paragraph.of(
                        ParagraphStyle.NORMAL,
                        report.labels().words(choices.isEmpty() ? "key.none" : "key.intro")));
        for (KeyQuotations.Choice choice : choices) {
            lead.add(quotations.speaker(choice.voice().speaker(), choice.voice().language()));
            for (Statement statement : choice.statements()) {
                lead.addAll(quotations.words(statement));
                flow.unit(new Unit(false, lead));
                lead.clear();
            }
        }
        if (!lead.isEmpty()) {
            flow.unit(new Unit(false, lead));
        }
    }
}
