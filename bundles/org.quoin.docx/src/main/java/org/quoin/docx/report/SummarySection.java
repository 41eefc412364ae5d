package org.quoin.docx.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.quote.QuoteKind;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** The figures of the briefing and those who are quoted most. */
final class SummarySection {

    private static final int MOST_QUOTED = 8;

    /** More outlets than these make a list nobody reads; the table of sources has them all. */
    private static final int OUTLETS = 12;

    private final Report report;
    private final Labels labels;
    private final Captions captions;
    private final ChartFigure charts;
    private final int textWidth;

    SummarySection(Report report, Captions captions, ChartFigure charts, int textWidth) {
        this.report = report;
        this.captions = captions;
        this.charts = charts;
        this.labels = report.labels();
        this.textWidth = textWidth;
    }

    void pour(Flow flow) throws IOException {
        flow.unit(new Unit(true, List.of(Composer.Heading.SUMMARY.in(report).paragraph())));
        figures(flow);
        period(flow);
        counts(flow);
        mostQuoted(flow);
        for (ChartSubject each : report.briefing().charts()) {
            charts.pour(each, Optional.empty(), false, new ArrayList<>(), flow);
        }
    }

    private void figures(Flow flow) throws IOException {
        Figures figures = report.figures();
        List<String> names =
                List.of(
                        "figure.articles",
                        "figure.quotations",
                        "figure.direct",
                        "figure.mixed",
                        "figure.indirect",
                        "figure.speakers");
        List<Integer> numbers =
                List.of(
                        report.sources().size(),
                        figures.quotations(),
                        kind(QuoteKind.DIRECT),
                        kind(QuoteKind.MIXED),
                        kind(QuoteKind.INDIRECT),
                        figures.voices().size());
        int width = textWidth / names.size();
        String title = labels.get("figure.title");
        flow.beginTable(
                new TableSpec(
                        title,
                        names.stream().map(n -> width).toList(),
                        Optional.of(captions.table(title))));
        flow.row(
                names.stream()
                        .map(n -> Paragraph.of(ParagraphStyle.FIGURE_LABEL, labels.words(n)))
                        .toList());
        flow.row(
                numbers.stream()
                        .map(n -> labels.plain(Integer.toString(n)))
                        .map(n -> Paragraph.of(ParagraphStyle.FIGURE_NUMBER, n))
                        .toList());
        flow.endTable();
    }

    private int kind(QuoteKind kind) {
        return report.figures().kinds().getOrDefault(kind, 0);
    }

    private void period(Flow flow) throws IOException {
        Figures figures = report.figures();
        List<String> sentences = new ArrayList<>();
        if (figures.first().isPresent()) {
            LocalDate first = figures.first().get();
            LocalDate last = figures.last().orElse(first);
            sentences.add(
                    first.equals(last)
                            ? labels.get("period.day", labels.day(first))
                            : labels.get("period.line", labels.day(first), labels.day(last)));
        }
        if (figures.undated() > 0) {
            sentences.add(labels.get("period.undated", figures.undated()));
        }
        if (!sentences.isEmpty()) {
            // The figures' table has no room below it of its own.
            flow.unit(
                    Unit.of(
                            Paragraph.of(ParagraphStyle.TABLE_TEXT, labels.plain("")),
                            Paragraph.of(
                                    ParagraphStyle.NORMAL,
                                    labels.plain(String.join(" ", sentences)))));
        }
    }

    private void counts(Flow flow) throws IOException {
        Figures figures = report.figures();
        List<Inline> languages = new ArrayList<>();
        languages.add(labels.styled(labels.get("languages"), CharacterStyle.STRONG));
        // Two regions' variants of a language are called the same.
        Map<String, Integer> named = new LinkedHashMap<>();
        figures.languages()
                .forEach(
                        (tag, count) ->
                                named.merge(
                                        labels.language(Locale.forLanguageTag(tag)),
                                        count,
                                        Integer::sum));
        languages.add(
                labels.plain(
                        labels.list(
                                named.entrySet().stream()
                                        .map(e -> e.getKey() + labels.get("gloss", e.getValue()))
                                        .toList())));
        flow.unit(Unit.of(Paragraph.of(ParagraphStyle.NORMAL, languages.toArray(Inline[]::new))));
        if (!figures.outlets().isEmpty()) {
            flow.unit(Unit.of(outlets(figures.outlets())));
        }
    }

    private Paragraph outlets(Map<String, Integer> outlets) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(labels.styled(labels.get("outlets"), CharacterStyle.STRONG));
        int shown = 0;
        for (Map.Entry<String, Integer> outlet : outlets.entrySet()) {
            if (shown++ == OUTLETS) {
                inlines.add(labels.plain(labels.get("list.separator") + "…"));
                break;
            }
            if (shown > 1) {
                inlines.add(labels.words("list.separator"));
            }
            inlines.addAll(labels.foreign(outlet.getKey(), labels.locale()));
            inlines.add(labels.plain(labels.get("gloss", outlet.getValue())));
        }
        return Paragraph.of(ParagraphStyle.NORMAL, inlines.toArray(Inline[]::new));
    }

    private void mostQuoted(Flow flow) throws IOException {
        List<Voice> voices = report.figures().voices();
        if (voices.isEmpty()) {
            return;
        }
        int number = 1150;
        int name = (textWidth - 2 * number) * 2 / 5;
        String title = labels.get("speakers.title");
        flow.beginTable(
                new TableSpec(
                        title,
                        List.of(name, textWidth - 2 * number - name, number, number),
                        Optional.of(captions.table(title))));
        flow.row(
                List.of(
                        heading("column.speaker"),
                        heading("column.position"),
                        heading("column.quotations"),
                        heading("column.articles")));
        for (Voice voice : voices.subList(0, Math.min(MOST_QUOTED, voices.size()))) {
            flow.row(
                    List.of(
                            cell(Inline.Words.of(voice.speaker().name(), voice.language())),
                            cell(
                                    Inline.Words.of(
                                            labels.list(QuotationBlock.position(voice.speaker())),
                                            voice.language())),
                            cell(labels.plain(Integer.toString(voice.statements().size()))),
                            cell(labels.plain(Integer.toString(voice.articles())))));
        }
        flow.endTable();
    }

    private Paragraph heading(String key) {
        return Paragraph.of(ParagraphStyle.TABLE_HEADING, labels.words(key));
    }

    private static Paragraph cell(Inline.Words words) {
        return Paragraph.of(ParagraphStyle.TABLE_TEXT, words);
    }
}
