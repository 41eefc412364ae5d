package org.quoin.docx.report;

import java.io.IOException;
import java.util.List;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** The table of the articles, the last section: nothing's page depends on how long it is. */
final class SourcesSection {

    /** Enough of a SHA-256 to tell any two files of a briefing apart, and short enough to read. */
    private static final int DIGITS = 12;

    /** Columns but the title's, in twentieths of a point. */
    private static final int NUMBER = 580;

    private static final int OUTLET = 1330;
    private static final int AUTHOR = 1150;
    private static final int DATE = 1130;
    private static final int LANGUAGE = 950;
    private static final int SHA = 1330;
    private static final int QUOTATIONS = 760;

    private final Report report;
    private final Labels labels;
    private final int textWidth;

    SourcesSection(Report report, int textWidth) {
        this.report = report;
        this.labels = report.labels();
        this.textWidth = textWidth;
    }

    void pour(Flow flow) throws IOException {
        flow.unit(
                new Unit(
                        true,
                        List.of(
                                Composer.Heading.SOURCES.in(report).paragraph(),
                                Paragraph.of(
                                        ParagraphStyle.NORMAL, labels.words("sources.intro")))));
        int fixed = NUMBER + OUTLET + AUTHOR + DATE + LANGUAGE + SHA + QUOTATIONS;
        flow.beginTable(
                new TableSpec(
                        labels.get("sources.table"),
                        List.of(
                                NUMBER,
                                OUTLET,
                                Math.max(1000, textWidth - fixed),
                                AUTHOR,
                                DATE,
                                LANGUAGE,
                                SHA,
                                QUOTATIONS)));
        flow.row(
                List.of(
                        heading("column.number"),
                        heading("column.outlet"),
                        heading("column.article"),
                        heading("column.author"),
                        heading("column.date"),
                        heading("column.language"),
                        heading("column.sha"),
                        heading("column.count")));
        if (flow.takesRows(true)) {
            for (Source source : report.sources()) {
                flow.row(row(source));
            }
        }
        flow.endTable();
    }

    private List<Paragraph> row(Source source) {
        String sha = source.article().provenance().sha256();
        Inline.Words title = Inline.Words.of(source.article().title(), source.language());
        return List.of(
                label(Integer.toString(source.number())),
                own(source, source.article().site().orElse("–")),
                Paragraph.of(ParagraphStyle.TABLE_TEXT, linked(source, title)),
                own(source, authors(source)),
                label(source.isoDate(labels)),
                label(tag(source)),
                label(sha.substring(0, Math.min(DIGITS, sha.length()))),
                label(Integer.toString(source.quotes().size())));
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

    private static Inline linked(Source source, Inline.Words title) {
        return source.target()
                .<Inline>map(
                        target ->
                                new Inline.Link(
                                        target,
                                        new Inline.Words(
                                                title.text(),
                                                CharacterStyle.HYPERLINK,
                                                title.language())))
                .orElse(title);
    }

    private Paragraph heading(String key) {
        return Paragraph.of(ParagraphStyle.TABLE_HEADING, labels.words(key));
    }

    private Paragraph label(String text) {
        return Paragraph.of(ParagraphStyle.TABLE_TEXT, labels.plain(text));
    }

    private static Paragraph own(Source source, String text) {
        return Paragraph.of(ParagraphStyle.TABLE_TEXT, Inline.Words.of(text, source.language()));
    }
}
