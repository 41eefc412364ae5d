package org.quoin.docx.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.layout.PageNumbers;

/** The parts of a briefing, each by itself, for a template that says where they go. */
public final class Parts {

    /** One of the parts that Quoin composes. */
    public enum Part {
        COVER("cover"),
        CONTENTS("contents"),
        FIGURES("listOfFigures"),
        TABLES("listOfTables"),
        JUDGEMENTS("judgements"),
        SUMMARY("summary"),
        QUOTATIONS("quotations"),
        ARTICLES("articles"),
        SECTIONS("sections"),
        METHOD("method"),
        SOURCES("sources"),
        /** On pages that lie sideways where more is known of them than an upright one can show. */
        WIDE_SOURCES("wideSources"),
        BIBLIOGRAPHY("bibliography"),
        ANNEXES("annexes");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** As templates call it. */
        public String field() {
            return field;
        }

        /** Whether every source has a place in it, where notes can lead. */
        public boolean listsSources() {
            return this == SOURCES || this == WIDE_SOURCES;
        }

        /** Whether it names what stands elsewhere, so that all else must be known before. */
        public boolean isList() {
            return this == CONTENTS || this == FIGURES || this == TABLES;
        }

        /** What templates can name. */
        public static List<String> fields() {
            return List.of(values()).stream().map(Part::field).toList();
        }

        /** The one that templates call so. */
        public static Optional<Part> of(String field) {
            return List.of(values()).stream()
                    .filter(each -> each.field().equals(field))
                    .findFirst();
        }
    }

    private final Report report;
    private final List<OutlineEntry> outline;
    private final List<OutlineEntry> annexes;
    private final int textWidth;
    private final int wideWidth;
    private final Composer.Pages paged;
    private final QuotationBlock quotations;
    private final Optional<Bibliography> bibliography;
    private final Captions captions;
    private final ChartFigure charts;

    Parts(
            Report report,
            List<OutlineEntry> outline,
            List<OutlineEntry> annexes,
            Optional<Bibliography> bibliography,
            int textWidth,
            int wideWidth,
            Composer.Pages paged) {
        this.report = report;
        this.outline = outline;
        this.annexes = annexes;
        this.textWidth = textWidth;
        this.wideWidth = wideWidth;
        this.paged = paged;
        this.quotations = new QuotationBlock(report);
        this.bibliography = bibliography;
        this.captions = new Captions(report.labels());
        this.charts = new ChartFigure(report, captions, textWidth);
    }

    /** What they are parts of. */
    public Report report() {
        return report;
    }

    /** What numbers their footnotes. */
    public QuotationBlock quotations() {
        return quotations;
    }

    /** What the lists name: these headings, and the captions of all that was poured up to now. */
    public Contents contents(List<Composer.Heading> headings) {
        return new Contents(headings, captions.all());
    }

    /**
     * Pours a part. It does not begin a page: the template says where pages begin.
     *
     * @param contents what the contents and the other lists name
     * @param progress told of the articles done
     */
    public void pour(Part part, Flow flow, Contents contents, PageNumbers pages, Progress progress)
            throws IOException {
        Flow here = new InPlace(flow);
        switch (part) {
            case COVER -> new FrontMatter(report, false).cover(here);
            case CONTENTS ->
                    new FrontMatter(report, false).contents(here, contents.headings(), pages);
            case FIGURES -> listed(Captions.Kind.FIGURE, contents, pages, here);
            case TABLES -> listed(Captions.Kind.TABLE, contents, pages, here);
            case JUDGEMENTS -> new JudgementsSection(report, captions, textWidth).pour(here);
            case SUMMARY -> new SummarySection(report, captions, charts, textWidth).pour(here);
            case QUOTATIONS -> new KeyQuotationsSection(report, quotations).pour(here);
            case ARTICLES -> articles(here, progress);
            case SECTIONS -> {
                if (outline.isEmpty()) {
                    articles(here, progress);
                } else {
                    outline(outline, here, progress);
                }
            }
            case METHOD -> new MethodSection(report, paged).pour(here);
            // A template's pages are turned where it says so, else its table has what fits.
            case SOURCES -> sources(textWidth, here);
            case WIDE_SOURCES -> sources(wideWidth, here);
            case BIBLIOGRAPHY -> {
                if (bibliography.isPresent()) {
                    new BibliographySection(report, bibliography.get()).pour(here);
                }
            }
            case ANNEXES -> outline(annexes, here, progress);
        }
    }

    private void listed(Captions.Kind kind, Contents contents, PageNumbers pages, Flow flow)
            throws IOException {
        new FrontMatter(report, false).captions(flow, kind, contents.captions(), pages);
    }

    private void sources(int widest, Flow flow) throws IOException {
        if (!report.sources().isEmpty()) {
            new SourcesSection(report, captions, textWidth, widest).pour(flow, false);
        }
    }

    private void outline(List<OutlineEntry> entries, Flow flow, Progress progress)
            throws IOException {
        ArticleSection articles = new ArticleSection(report, quotations, captions, textWidth);
        new OutlineSections(report, entries, quotations, articles, charts).pour(flow, progress);
    }

    private void articles(Flow flow, Progress progress) throws IOException {
        ArticleSection articles = new ArticleSection(report, quotations, captions, textWidth);
        for (Source source : report.sources()) {
            progress.checkCancelled();
            articles.pour(source, flow);
            progress.report(source.article().title(), source.number(), report.sources().size());
        }
    }

    /** Hands everything on, but for the page's beginning before the first unit. */
    private static final class InPlace implements Flow {

        private final Flow flow;
        private boolean begun;

        InPlace(Flow flow) {
            this.flow = flow;
        }

        @Override
        public void unit(Unit unit) throws IOException {
            flow.unit(begun ? unit : new Unit(false, unit.paragraphs()));
            begun = true;
        }

        @Override
        public void beginContents() throws IOException {
            flow.beginContents();
        }

        @Override
        public void endContents() throws IOException {
            flow.endContents();
        }

        @Override
        public void turn(PageShape shape) throws IOException {
            flow.turn(shape);
        }

        @Override
        public void beginTable(TableSpec table) throws IOException {
            flow.beginTable(table);
        }

        @Override
        public void row(List<Paragraph> cells) throws IOException {
            flow.row(cells);
        }

        @Override
        public void endTable() throws IOException {
            flow.endTable();
        }
    }
}
