package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.briefing.Likelihood;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.Scripts;

/**
 * The key judgements, numbered, each with how likely it is and how well founded: on a line of their
 * own, for a sentence that mixes the two is what ICD 203 forbids. A table says what the words mean.
 */
final class JudgementsSection {

    private final Report report;
    private final Labels labels;
    private final Captions captions;
    private final int textWidth;

    JudgementsSection(Report report, Captions captions, int textWidth) {
        this.report = report;
        this.captions = captions;
        this.labels = report.labels();
        this.textWidth = textWidth;
    }

    void pour(Flow flow) throws IOException {
        List<KeyJudgement> judgements = report.briefing().judgements();
        if (judgements.isEmpty()) {
            return;
        }
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.JUDGEMENTS.in(report).paragraph());
        boolean newPage = true;
        for (int i = 0; i < judgements.size(); i++) {
            lead.addAll(judgement(i + 1, judgements.get(i)));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            newPage = false;
        }
        if (judgements.stream().anyMatch(each -> each.likelihood().isPresent())) {
            scale(flow);
        }
    }

    private List<Paragraph> judgement(int number, KeyJudgement judgement) {
        Locale language = report.briefing().language();
        List<Inline> inlines = new ArrayList<>();
        inlines.add(labels.styled(number + ".", CharacterStyle.STRONG));
        inlines.add(new Inline.Tab());
        // Own paragraphs within one judgement are lines of it: it is one numbered thing.
        inlines.add(Inline.Words.of(judgement.words(), language));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                new Paragraph(
                        ParagraphStyle.JUDGEMENT,
                        Scripts.startsRightToLeft(judgement.words(), language),
                        Optional.empty(),
                        inlines));
        List<String> note = new ArrayList<>();
        judgement
                .likelihood()
                .ifPresent(
                        likely ->
                                note.add(
                                        labels.get(
                                                "judgement.likelihood",
                                                word(likely),
                                                likely.least(),
                                                likely.most())));
        judgement
                .confidence()
                .ifPresent(level -> note.add(labels.get("judgement.confidence", word(level))));
        if (!note.isEmpty()) {
            paragraphs.add(
                    Paragraph.of(
                            ParagraphStyle.JUDGEMENT_NOTE,
                            labels.plain(String.join(labels.get("item.separator"), note))));
        }
        return paragraphs;
    }

    private String word(Likelihood likelihood) {
        return labels.get("likelihood." + likelihood.name());
    }

    private String word(ConfidenceLevel level) {
        return labels.get("confidenceLevel." + level.name());
    }

    private void scale(Flow flow) throws IOException {
        int range = 1600;
        flow.unit(
                Unit.of(
                        Paragraph.of(
                                ParagraphStyle.ARTICLE_DETAILS,
                                labels.words("judgement.scale.intro"))));
        String title = labels.get("judgement.scale");
        flow.beginTable(
                new TableSpec(
                        title,
                        List.of(textWidth - 2 * range, 2 * range),
                        Optional.of(captions.table(title))));
        flow.row(List.of(heading("column.likelihood"), heading("column.range")));
        for (Likelihood each : Likelihood.values()) {
            flow.row(
                    List.of(
                            cell(word(each)),
                            cell(labels.get("judgement.range", each.least(), each.most()))));
        }
        flow.endTable();
    }

    private Paragraph heading(String key) {
        return Paragraph.of(ParagraphStyle.TABLE_HEADING, labels.words(key));
    }

    private Paragraph cell(String text) {
        return Paragraph.of(ParagraphStyle.TABLE_TEXT, labels.plain(text));
    }
}
