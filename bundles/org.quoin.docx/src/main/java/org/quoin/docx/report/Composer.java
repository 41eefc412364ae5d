package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.text.Scripts;
import org.quoin.docx.text.XmlText;

/**
 * Pours a briefing into a flow, section by section: cover, contents, key judgements, summary, key
 * quotations, the outline or else the articles one after the other, method, sources, annexes; of
 * these whatever the briefing has. Pours the same, note numbers included, every time.
 */
public final class Composer {

    /**
     * Wide enough for every column, in twentieths of a point; only its parts' proportions count.
     */
    private static final int WIDE = 12_000;

    private final Report report;
    private final List<OutlineEntry> outline;
    private final List<OutlineEntry> annexes;
    private final int textWidth;
    private final int wideWidth;
    private final Optional<Bibliography> bibliography;
    private final List<Captions.Caption> captions;
    private final boolean afterCover;
    private final Pages paged;

    /**
     * @param briefing what to say
     * @param textWidth of a page, in twentieths of a point
     * @param wideWidth the same of a page that lies sideways
     * @param afterCover whether something stands before the briefing, so that it begins a page
     * @param pages whether there are pages, and the contents name them
     * @throws ExportException if the briefing cannot be said so; says why
     */
    public Composer(
            Briefing briefing, int textWidth, int wideWidth, boolean afterCover, Pages pages)
            throws IOException, ExportException {
        this.report = Report.of(briefing);
        this.bibliography = Bibliography.of(report);
        this.outline = OutlineEntry.outline(report);
        this.annexes = OutlineEntry.annexes(report);
        this.textWidth = textWidth;
        this.wideWidth = wideWidth;
        this.afterCover = afterCover;
        this.paged = pages;
        this.captions = collected();
    }

    /** What the contents can say of pages. */
    public enum Pages {
        /** They name them. */
        NAMED,
        /** They name them as LibreOffice laid them out. */
        MEASURED,
        /** Whoever opens the file has to let Word name them. */
        LEFT_TO_WORD,
        /** There are none. */
        NONE
    }

    /**
     * A briefing for a form that knows no pages.
     *
     * @throws ExportException if the briefing cannot be said so; says why
     */
    public static Composer withoutPages(Briefing briefing) throws IOException, ExportException {
        return new Composer(briefing, WIDE, 2 * WIDE, false, Pages.NONE);
    }

    /**
     * Pours everything.
     *
     * @param flow takes it
     * @param pages tells whether the contents can name a page
     * @param progress told of the articles done
     */
    public void pour(Flow flow, PageNumbers pages, Progress progress) throws IOException {
        new FrontMatter(report, afterCover).pour(flow, headings(), captions, pages);
        sections(flow, new QuotationBlock(report), progress);
    }

    /** The captions of all figures and tables, which the lists at the beginning name. */
    private List<Captions.Caption> collected() throws IOException {
        return sections(new NoFlow(), QuotationBlock.silent(report), Progress.none()).all();
    }

    private Captions sections(Flow flow, QuotationBlock quotations, Progress progress)
            throws IOException {
        Captions counted = new Captions(report.labels());
        ChartFigure charts = new ChartFigure(report, counted, textWidth);
        ArticleSection articles = new ArticleSection(report, quotations, counted, textWidth);
        new JudgementsSection(report, counted, textWidth).pour(flow);
        if (has(StandingSection.SUMMARY)) {
            new SummarySection(report, counted, charts, textWidth).pour(flow);
        }
        if (has(StandingSection.KEY_QUOTATIONS) && !quotations.isSilent()) {
            new KeyQuotationsSection(report, quotations).pour(flow);
        }
        if (report.briefing().outline().isEmpty()) {
            for (Source source : report.sources()) {
                progress.checkCancelled();
                articles.pour(source, flow);
                progress.report(source.article().title(), source.number(), report.sources().size());
            }
        } else {
            new OutlineSections(report, outline, quotations, articles, charts).pour(flow, progress);
        }
        if (has(StandingSection.METHOD)) {
            new MethodSection(report, paged).pour(flow);
        }
        if (has(StandingSection.SOURCES)) {
            boolean last = annexes.isEmpty() && !report.endnotes() && bibliography.isEmpty();
            new SourcesSection(report, counted, textWidth, wideWidth).pour(flow, last);
        }
        if (bibliography.isPresent() && !report.sources().isEmpty() && !quotations.isSilent()) {
            new BibliographySection(report, bibliography.get()).pour(flow);
        }
        new OutlineSections(report, annexes, quotations, articles, charts).pour(flow, progress);
        if (report.endnotes() && !report.sources().isEmpty()) {
            flow.unit(new Unit(true, List.of(Heading.NOTES.in(report).paragraph())));
        }
        return counted;
    }

    /** Whether there is a section that is filled by itself, and anything to fill it with. */
    private boolean has(StandingSection section) {
        return report.briefing().has(section) && !report.sources().isEmpty();
    }

    /**
     * What the briefing, articles, outlets and people are called, as far as it may stand in
     * quotation marks without being a quotation; nothing twice.
     */
    public Set<String> wordings() throws IOException {
        Set<String> wordings = QuotationEvidence.wordings(report.sources(), report.labels());
        if (bibliography.isPresent()) {
            wordings.addAll(bibliography.get().marked());
        }
        String title = report.briefing().title();
        if (QuotationMarks.anyIn(title)) {
            wordings.add(XmlText.clean(title));
        }
        return wordings;
    }

    /** The parts of the briefing one by one, with footnotes that count from 1. */
    public Parts parts() {
        return new Parts(report, outline, annexes, bibliography, textWidth, wideWidth, paged);
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        if (!report.briefing().judgements().isEmpty()) {
            headings.add(Heading.JUDGEMENTS.in(report));
        }
        if (has(StandingSection.SUMMARY)) {
            headings.add(Heading.SUMMARY.in(report));
        }
        if (has(StandingSection.KEY_QUOTATIONS)) {
            headings.add(Heading.KEY_QUOTATIONS.in(report));
        }
        if (report.briefing().outline().isEmpty()) {
            if (!report.sources().isEmpty()) {
                headings.add(Heading.ARTICLES.in(report));
            }
            for (Source source : report.sources()) {
                headings.add(Heading.of(source, 2, source.bookmark()));
            }
        } else {
            listed(outline).forEach(headings::add);
        }
        if (has(StandingSection.METHOD)) {
            headings.add(Heading.METHOD.in(report));
        }
        if (has(StandingSection.SOURCES)) {
            headings.add(Heading.SOURCES.in(report));
        }
        if (bibliography.isPresent() && !report.sources().isEmpty()) {
            headings.add(Heading.BIBLIOGRAPHY.in(report));
        }
        listed(annexes).forEach(headings::add);
        if (report.endnotes() && !report.sources().isEmpty()) {
            headings.add(Heading.NOTES.in(report));
        }
        return headings;
    }

    private static Stream<Heading> listed(List<OutlineEntry> entries) {
        return entries.stream()
                .map(OutlineEntry::heading)
                .flatMap(Optional::stream)
                .filter(each -> each.level() <= Heading.DEEPEST_LISTED);
    }

    /**
     * A heading as the contents list it.
     *
     * @param level 1 to 4
     * @param bookmark where it stands
     * @param words what it says
     */
    public record Heading(int level, String bookmark, Inline.Words words) {

        static final Fixed JUDGEMENTS = new Fixed("judgements", "_Toc099999900");
        static final Fixed SUMMARY = new Fixed("summary", "_Toc100000000");
        static final Fixed KEY_QUOTATIONS = new Fixed("keyQuotations", "_Toc099999901");
        static final Fixed ARTICLES = new Fixed("articles", "_Toc099999902");
        static final Fixed METHOD = new Fixed("method", "_Toc099999903");
        static final Fixed NOTES = new Fixed("notes", "_Toc099999906");
        static final Fixed BIBLIOGRAPHY = new Fixed("bibliography", "_Toc099999905");
        static final Fixed SOURCES = new Fixed("sources", "_Toc099999904");

        /** Deeper ones are not in the contents. */
        static final int DEEPEST_LISTED = 3;

        /** An article's title. */
        static Heading of(Source source, int level, String bookmark) {
            return new Heading(
                    level, bookmark, Inline.Words.of(source.article().title(), source.language()));
        }

        /** The heading as a paragraph. */
        Paragraph paragraph() {
            return new Paragraph(
                    ParagraphStyle.heading(level),
                    Scripts.startsRightToLeft(words.text(), words.language()),
                    Optional.of(bookmark),
                    List.of(words));
        }

        /**
         * A heading that every briefing has.
         *
         * @param label its label
         * @param bookmark where it stands
         */
        record Fixed(String label, String bookmark) {
            Heading in(Report report) {
                return new Heading(1, bookmark, report.labels().words(label));
            }
        }
    }
}
