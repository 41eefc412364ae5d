package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.text.Scripts;

/** The cover and the table of contents. */
final class FrontMatter {

    private final Briefing briefing;
    private final Labels labels;
    private final Figures figures;
    private final boolean afterCover;

    FrontMatter(Report report, boolean afterCover) {
        this.afterCover = afterCover;
        this.briefing = report.briefing();
        this.labels = report.labels();
        this.figures = report.figures();
    }

    void pour(
            Flow flow,
            List<Composer.Heading> headings,
            List<Captions.Caption> captions,
            PageNumbers pages)
            throws IOException {
        cover(flow);
        contents(flow, headings, pages);
        for (Captions.Kind kind : Captions.Kind.values()) {
            captions(flow, kind, captions, pages);
        }
    }

    /** A list of figures or tables, filled as the contents are; nothing where there are none. */
    void captions(Flow flow, Captions.Kind kind, List<Captions.Caption> all, PageNumbers pages)
            throws IOException {
        List<Captions.Caption> captions = all.stream().filter(c -> c.kind() == kind).toList();
        List<Paragraph> lead = new ArrayList<>();
        lead.add(
                Paragraph.of(
                        ParagraphStyle.LIST_HEADING, labels.words("list." + kind.label() + "s")));
        for (int i = 0; i < captions.size(); i++) {
            Captions.Caption caption = captions.get(i);
            List<Inline> words = new ArrayList<>();
            words.add(labels.plain(labels.get("caption." + kind.label()) + caption.number()));
            words.add(labels.words("caption.separator"));
            words.addAll(caption.inlines());
            List<Inline> row = new ArrayList<>();
            if (i == 0) {
                row.add(new Inline.FieldStart("TOC \\h \\z \\c \"" + kind.sequence() + "\""));
            }
            row.add(jump(caption.bookmark(), words, pages));
            if (i == captions.size() - 1) {
                row.add(new Inline.FieldEnd());
            }
            lead.add(Paragraph.of(ParagraphStyle.TABLE_OF_FIGURES, row.toArray(Inline[]::new)));
            flow.unit(new Unit(false, lead));
            lead.clear();
        }
    }

    private static Inline jump(String bookmark, List<Inline> words, PageNumbers pages) {
        List<Inline> jump = new ArrayList<>(words);
        if (pages.page(bookmark).isPresent()) {
            jump.add(new Inline.Tab());
            jump.add(new Inline.PageOf(bookmark));
        }
        return new Inline.Jump(bookmark, jump);
    }

    void cover(Flow flow) throws IOException {
        List<Paragraph> cover = new ArrayList<>();
        Locale language = briefing.language();
        cover.add(Paragraph.of(ParagraphStyle.COVER_KIND, labels.words("cover.kind")));
        cover.add(
                new Paragraph(
                        ParagraphStyle.TITLE,
                        Scripts.startsRightToLeft(briefing.title(), language),
                        Optional.empty(),
                        List.of(Inline.Words.of(briefing.title(), language))));
        if (!briefing.articles().isEmpty()) {
            cover.add(
                    Paragraph.of(
                            ParagraphStyle.SUBTITLE,
                            labels.plain(
                                    labels.get(
                                            "cover.scope",
                                            briefing.articles().size(),
                                            figures.quotations()))));
        }
        briefing.date()
                .ifPresent(day -> cover.add(line("cover.date", labels.plain(labels.day(day)))));
        if (!briefing.authors().isEmpty()) {
            String authors = labels.list(briefing.authors());
            cover.add(line("cover.preparedBy", Inline.Words.of(authors, language)));
        }
        period().ifPresent(p -> cover.add(line("cover.period", labels.plain(p))));
        briefing.marking()
                .ifPresent(
                        marking ->
                                cover.add(
                                        line(
                                                "cover.marking",
                                                labels.styled(marking, CharacterStyle.STRONG))));
        flow.unit(new Unit(afterCover, cover));
    }

    private Optional<String> period() {
        return figures.first()
                .map(
                        first -> {
                            String from = labels.day(first);
                            String to = labels.day(figures.last().orElseThrow());
                            return from.equals(to) ? from : from + " – " + to;
                        });
    }

    private Paragraph line(String label, Inline.Words value) {
        return Paragraph.of(
                ParagraphStyle.COVER_TEXT,
                labels.styled(labels.get(label), CharacterStyle.STRONG),
                new Inline.Tab(),
                value);
    }

    /** A real table of contents, filled: Word need not be asked to update it. */
    void contents(Flow flow, List<Composer.Heading> headings, PageNumbers pages)
            throws IOException {
        flow.beginContents();
        flow.unit(
                new Unit(
                        true,
                        List.of(
                                Paragraph.of(
                                        ParagraphStyle.CONTENTS_HEADING,
                                        labels.words("contents")))));
        int deepest = Math.max(2, headings.stream().mapToInt(h -> h.level()).max().orElse(2));
        for (int i = 0; i < headings.size(); i++) {
            Composer.Heading heading = headings.get(i);
            List<Inline> row = new ArrayList<>();
            if (i == 0) {
                row.add(new Inline.FieldStart("TOC \\o \"1-" + deepest + "\" \\h \\z \\u"));
            }
            row.add(jump(heading.bookmark(), List.of(heading.words()), pages));
            if (i == headings.size() - 1) {
                row.add(new Inline.FieldEnd());
            }
            flow.unit(
                    Unit.of(
                            Paragraph.of(
                                    ParagraphStyle.contents(heading.level()),
                                    row.toArray(Inline[]::new))));
        }
        flow.endContents();
    }
}
