package org.quoin.docx.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.layout.PageNumbers;

/** The parts of a briefing, each by itself, for a template that says where they go. */
public final class Parts {

    /** One of the parts that Quoin composes. */
    public enum Part {
        COVER,
        CONTENTS,
        JUDGEMENTS,
        SUMMARY,
        QUOTATIONS,
        ARTICLES,
        SECTIONS,
        METHOD,
        SOURCES,
        BIBLIOGRAPHY,
        ANNEXES;

        /** As templates call it. */
        public String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
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
            Composer.Pages paged) {
        this.report = report;
        this.outline = outline;
        this.annexes = annexes;
        this.textWidth = textWidth;
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

    /**
     * Pours a part. It does not begin a page: the template says where pages begin.
     *
     * @param contents what the contents list
     * @param progress told of the articles done
     */
    public void pour(
            Part part,
            Flow flow,
            List<Composer.Heading> contents,
            PageNumbers pages,
            Progress progress)
            throws IOException {
        Flow here = new InPlace(flow);
        switch (part) {
            case COVER -> new FrontMatter(report, false).cover(here);
            case CONTENTS -> new FrontMatter(report, false).contents(here, contents, pages);
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
            case SOURCES -> {
                if (!report.sources().isEmpty()) {
                    // A template's pages are not turned: its table has the columns that fit.
                    new SourcesSection(report, captions, textWidth, textWidth).pour(here, false);
                }
            }
            case BIBLIOGRAPHY -> {
                if (bibliography.isPresent()) {
                    new BibliographySection(report, bibliography.get()).pour(here);
                }
            }
            case ANNEXES -> outline(annexes, here, progress);
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
