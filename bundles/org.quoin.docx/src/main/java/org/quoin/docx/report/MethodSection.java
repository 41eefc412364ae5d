package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.api.job.Problem;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;

/** How the quotations were found, and what a reader may and may not make of them. */
final class MethodSection {

    /** More remarks than these belong in a log. */
    private static final int REMARKS = 30;

    private final Report report;
    private final Labels labels;
    private final Composer.Pages pages;

    MethodSection(Report report, Composer.Pages pages) {
        this.pages = pages;
        this.report = report;
        this.labels = report.labels();
    }

    void pour(Flow flow) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(labels.get("method.found"));
        paragraphs.add(labels.get("method.verbatim"));
        paragraphs.add(labels.get("method.direct"));
        paragraphs.add(labels.get("method.mixed"));
        paragraphs.add(labels.get("method.indirect"));
        paragraphs.add(labels.get("method.confidence"));
        Figures figures = report.figures();
        if (figures.unwritable() > 0) {
            paragraphs.add(labels.get("method.characters", figures.unwritable()));
        }
        switch (pages) {
            case NAMED -> paragraphs.add(labels.get("method.pages"));
            case MEASURED -> paragraphs.add(labels.get("method.measuredPages"));
            case LEFT_TO_WORD -> paragraphs.add(labels.get("method.noPages"));
            case NONE -> {
                // Nothing to be said.
            }
        }
        if (!figures.analysers().isEmpty()) {
            String analysers = labels.list(List.copyOf(figures.analysers()));
            paragraphs.add(labels.get("method.analysers", analysers));
        }
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.METHOD.in(report).paragraph());
        for (String each : report.briefing().methodNote()) {
            lead.add(report.own(each));
            flow.unit(new Unit(false, lead));
            lead.clear();
        }
        for (String paragraph : paragraphs) {
            lead.add(Paragraph.of(ParagraphStyle.NORMAL, labels.plain(paragraph)));
            flow.unit(new Unit(false, lead));
            lead.clear();
        }
        remarks(flow);
    }

    private void remarks(Flow flow) throws IOException {
        List<Paragraph> lead = new ArrayList<>();
        lead.add(
                Paragraph.of(
                        ParagraphStyle.SPEAKER,
                        labels.styled(labels.get("method.problems"), CharacterStyle.SPEAKER_NAME)));
        int shown = 0;
        for (Source source : report.sources()) {
            for (Problem problem : source.problems()) {
                if (shown++ < REMARKS) {
                    lead.add(
                            Paragraph.of(
                                    ParagraphStyle.ARTICLE_DETAILS,
                                    labels.plain(
                                            labels.get("source.number", source.number())
                                                    + labels.get("item.separator")),
                                    Inline.Words.of(problem.message(), Locale.ENGLISH)));
                    flow.unit(new Unit(false, lead));
                    lead.clear();
                }
            }
        }
    }
}
