package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.docx.flow.ChartData;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** A chart of the quotations with its caption, and below it the same as a table. */
final class ChartFigure {

    private static final double COLUMNS_HEIGHT = 190;
    private static final double BAR = 24;
    private static final double AROUND_BARS = 64;

    private final Report report;
    private final Labels labels;
    private final Captions captions;
    private final int textWidth;

    ChartFigure(Report report, Captions captions, int textWidth) {
        this.report = report;
        this.labels = report.labels();
        this.captions = captions;
        this.textWidth = textWidth;
    }

    /**
     * Pours it.
     *
     * @param title instead of the general one
     * @param newPage whether it begins a page
     * @param lead what stands above it on the same page; left empty
     */
    void pour(
            ChartSubject subject,
            Optional<String> title,
            boolean newPage,
            List<Paragraph> lead,
            Flow flow)
            throws IOException {
        ChartCounts counts = ChartCounts.of(subject, report);
        Inline.Words said =
                title.map(own -> Inline.Words.of(own, report.briefing().language()))
                        .orElseGet(() -> labels.words(key(subject, counts)));
        if (counts.isEmpty()) {
            lead.add(
                    Paragraph.of(
                            ParagraphStyle.NORMAL,
                            said,
                            labels.words("caption.separator"),
                            labels.words("chart.empty")));
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            return;
        }
        ChartData data = counts.data(labels);
        double height =
                data.form() == ChartData.Form.COLUMNS
                        ? COLUMNS_HEIGHT
                        : AROUND_BARS + BAR * data.categories().size();
        lead.add(
                Paragraph.of(
                        ParagraphStyle.PICTURE,
                        new Inline.Chart(data, alternative(said, data), textWidth / 20.0, height)));
        lead.add(captions.figure(List.of(said), false));
        flow.unit(new Unit(newPage, lead));
        lead.clear();
        table(subject, data, flow);
    }

    private static String key(ChartSubject subject, ChartCounts counts) {
        return switch (subject) {
            case TIME -> counts.isByMonth() ? "chart.byMonth" : "chart.byDay";
            case SPEAKER -> "chart.bySpeaker";
            case OUTLET -> "chart.byOutlet";
        };
    }

    private String alternative(Inline.Words said, ChartData data) {
        int highest = 0;
        int total = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            total += data.total(i);
            highest = data.total(i) > data.total(highest) ? i : highest;
        }
        return labels.get(
                "chart.alternative",
                said.text(),
                total,
                data.categories().get(highest),
                data.total(highest));
    }

    private void table(ChartSubject subject, ChartData data, Flow flow) throws IOException {
        int number = 1500;
        List<Integer> widths = new ArrayList<>();
        widths.add(textWidth - (data.series().size() + 1) * number);
        List<Paragraph> heading = new ArrayList<>();
        heading.add(heading(labels.get("chart.column." + subject.name())));
        for (ChartData.Series each : data.series()) {
            widths.add(number);
            heading.add(heading(each.name()));
        }
        widths.add(number);
        heading.add(heading(labels.get("chart.total")));
        String title = labels.get("chart.data", captions.figures());
        flow.beginTable(new TableSpec(title, widths, Optional.of(captions.table(title))));
        flow.row(heading);
        for (int i = 0; i < data.categories().size(); i++) {
            List<Paragraph> row = new ArrayList<>();
            row.add(cell(data.categories().get(i)));
            for (ChartData.Series each : data.series()) {
                row.add(cell(Integer.toString(each.values().get(i))));
            }
            row.add(cell(Integer.toString(data.total(i))));
            flow.row(row);
        }
        flow.endTable();
        flow.unit(Unit.of(Paragraph.of(ParagraphStyle.TABLE_TEXT, labels.plain(""))));
    }

    private Paragraph heading(String words) {
        return Paragraph.of(ParagraphStyle.TABLE_HEADING, labels.plain(words));
    }

    private Paragraph cell(String words) {
        return Paragraph.of(ParagraphStyle.TABLE_TEXT, labels.plain(words));
    }
}
