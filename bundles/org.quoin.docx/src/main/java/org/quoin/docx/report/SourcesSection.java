package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.api.briefing.SourceNote;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/**
 * The source summary statement (ICD 206), and the table of the articles. Where more is known of
 * them than they say themselves, the table is too wide for an upright page and lies sideways.
 */
final class SourcesSection {

    /**
     * A column but the title's, which takes what the others leave.
     *
     * @param label its heading's key
     * @param width in twentieths of a point
     * @param cell what stands in it
     */
    private record Column(String label, int width, Function<Source, List<Inline>> cell) {}

    private final Report report;
    private final Labels labels;
    private final Captions captions;
    private final boolean graded;
    private final boolean wide;
    private final int width;

    SourcesSection(Report report, Captions captions, int textWidth, int wideWidth) {
        this.report = report;
        this.labels = report.labels();
        this.captions = captions;
        this.graded = report.sources().stream().anyMatch(s -> !s.note().grade().isEmpty());
        boolean noted = report.sources().stream().anyMatch(s -> !s.note().equals(SourceNote.NONE));
        this.wide = noted && wideWidth > textWidth;
        this.width = wide ? wideWidth : textWidth;
    }

    /** The bookmark on a source's row, by which notes lead there. */
    static String bookmark(Source source) {
        return "QuoinSource" + source.number();
    }

    /**
     * Pours it.
     *
     * @param last whether nothing follows it
     */
    void pour(Flow flow, boolean last) throws IOException {
        if (wide) {
            flow.turn(PageShape.SIDEWAYS);
        }
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Composer.Heading.SOURCES.in(report).paragraph());
        boolean newPage = true;
        for (Paragraph each : new SourceStatement(report).paragraphs()) {
            lead.add(each);
            flow.unit(new Unit(newPage, lead));
            lead.clear();
            newPage = false;
        }
        flow.unit(Unit.of(Paragraph.of(ParagraphStyle.NORMAL, labels.words("sources.intro"))));
        table(flow, last);
        if (wide) {
            flow.turn(PageShape.UPRIGHT);
        }
    }

    private void table(Flow flow, boolean last) throws IOException {
        List<Column> columns = columns();
        int fixed = columns.stream().mapToInt(Column::width).sum();
        List<Integer> widths = new ArrayList<>(columns.stream().map(Column::width).toList());
        int title = columns.stream().map(Column::label).toList().indexOf("column.article");
        widths.set(title, Math.max(1000, width - fixed));
        String called = labels.get("sources.table");
        flow.beginTable(new TableSpec(called, widths, Optional.of(captions.table(called))));
        flow.row(
                columns.stream()
                        .map(
                                each ->
                                        Paragraph.of(
                                                ParagraphStyle.TABLE_HEADING,
                                                labels.words(each.label())))
                        .toList());
        List<Source> sources = report.sources();
        // The first row is always looked at: it stays on a page with the caption.
        flow.row(row(columns, sources.get(0)));
        if (flow.takesRows(last)) {
            for (Source source : sources.subList(1, sources.size())) {
                flow.row(row(columns, source));
            }
        }
        flow.endTable();
    }

    private static List<Paragraph> row(List<Column> columns, Source source) {
        List<Paragraph> row = new ArrayList<>();
        for (Column each : columns) {
            Optional<String> bookmark =
                    row.isEmpty() ? Optional.of(bookmark(source)) : Optional.empty();
            row.add(
                    new Paragraph(
                            ParagraphStyle.TABLE_TEXT, false, bookmark, each.cell().apply(source)));
        }
        return row;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column("column.number", 580, each -> label(Integer.toString(each.number()))));
        columns.add(
                new Column(
                        "column.outlet",
                        wide ? 1500 : 1330,
                        each -> own(each, each.article().site().orElse("–"))));
        columns.add(new Column("column.article", 0, SourcesSection::title));
        columns.add(
                new Column("column.author", wide ? 1350 : 1150, each -> own(each, authors(each))));
        columns.add(new Column("column.date", 1130, each -> label(each.isoDate(labels))));
        if (wide) {
            columns.add(new Column("column.accessed", 1130, each -> label(accessed(each))));
        }
        if (wide || graded) {
            columns.add(new Column("column.grade", 700, each -> label(grade(each))));
        }
        if (wide) {
            columns.add(
                    new Column(
                            "column.descriptor",
                            1900,
                            each ->
                                    List.of(
                                            Inline.Words.of(
                                                    each.note().grade().descriptor(),
                                                    report.briefing().language()))));
        }
        columns.add(new Column("column.language", 950, each -> label(tag(each))));
        columns.add(new Column("column.sha", 1330, each -> label(sha(each))));
        columns.add(
                new Column(
                        "column.count",
                        760,
                        each -> label(Integer.toString(each.quotes().size()))));
        return columns;
    }

    private List<Inline> label(String text) {
        return List.of(labels.plain(text));
    }

    private static List<Inline> own(Source source, String text) {
        return List.of(Inline.Words.of(text, source.language()));
    }

    private static String sha(Source source) {
        String sha = source.article().provenance().sha256();
        return sha.substring(0, Math.min(Citation.DIGITS, sha.length()));
    }

    private String accessed(Source source) {
        return source.note().accessed().map(Labels::isoDay).orElse("–");
    }

    private static String grade(Source source) {
        String code = source.note().grade().code();
        return code.isEmpty() ? "–" : code;
    }

    private String tag(Source source) {
        return source.language().getLanguage().isEmpty()
                ? labels.get("language.und")
                : source.language().toLanguageTag();
    }

    private String authors(Source source) {
        List<String> authors = source.article().authors();
        return authors.isEmpty() ? "–" : labels.list(authors);
    }

    private static List<Inline> title(Source source) {
        Inline.Words title = Inline.Words.of(source.article().title(), source.language());
        return List.of(
                source.target()
                        .<Inline>map(
                                target ->
                                        new Inline.Link(
                                                target,
                                                new Inline.Words(
                                                        title.text(),
                                                        CharacterStyle.HYPERLINK,
                                                        title.language())))
                        .orElse(title));
    }
}
