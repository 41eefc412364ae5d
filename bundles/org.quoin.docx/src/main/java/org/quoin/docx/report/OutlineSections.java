package org.quoin.docx.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.job.Progress;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.Scripts;

/**
 * The sections of the author's outline. A heading stays on a page with the first thing below it,
 * however many headings stand above one another.
 */
final class OutlineSections {

    private final Report report;
    private final List<OutlineEntry> entries;
    private final QuotationBlock quotations;
    private final ArticleSection articles;
    private final ChartFigure charts;
    private final List<Paragraph> lead = new ArrayList<>();
    private boolean newPage = true;

    /** Whose quotation came last, if nothing came after it. */
    private Optional<Paragraph> before = Optional.empty();

    OutlineSections(
            Report report,
            List<OutlineEntry> entries,
            QuotationBlock quotations,
            ArticleSection articles,
            ChartFigure charts) {
        this.report = report;
        this.entries = entries;
        this.quotations = quotations;
        this.articles = articles;
        this.charts = charts;
    }

    void pour(Flow flow, Progress progress) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            progress.checkCancelled();
            OutlineEntry entry = entries.get(i);
            entry.heading().ifPresent(each -> lead.add(each.paragraph()));
            if (entry.block().isPresent()) {
                block(entry.block().get(), entry.source(), flow);
            }
            String what = entry.heading().map(each -> each.words().text()).orElse("");
            progress.report(what, i + 1L, entries.size());
        }
        if (!lead.isEmpty()) {
            unit(List.of(), flow);
        }
    }

    private void block(Block block, Optional<Source> source, Flow flow) throws IOException {
        if (block instanceof Block.OwnText own) {
            for (String each : own.paragraphs()) {
                unit(List.of(own(each, List.of())), flow);
            }
        } else if (block instanceof Block.Quotation of && source.isPresent()) {
            quotation(new Statement(source.get(), of.quote()), of, flow);
        } else if (block instanceof Block.OfArticle of && source.isPresent()) {
            articles.pour(source.get(), comment(of.comment()), newPage, lead, flow);
            newPage = false;
            before = Optional.empty();
        } else if (block instanceof Block.OfPicture of && source.isPresent()) {
            List<Paragraph> paragraphs =
                    new ArrayList<>(articles.pictures().alone(source.get(), of.number()));
            paragraphs.addAll(comment(of.comment()));
            unit(paragraphs, flow);
        } else if (block instanceof Block.OwnPicture own) {
            unit(articles.pictures().own(own), flow);
        } else if (block instanceof Block.OfChart of) {
            charts.pour(of.subject(), of.title(), newPage, lead, flow);
            newPage = false;
            before = Optional.empty();
        } else {
            throw new IllegalStateException("this exporter does not know " + block);
        }
    }

    /**
     * Who said it stands above the first of several quotations of one speaker, as long as nothing
     * stands between them.
     */
    private void quotation(Statement statement, Block.Quotation of, Flow flow) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph speaker = quotations.speaker(statement);
        boolean goesOn = lead.isEmpty() && before.filter(speaker::equals).isPresent();
        if (!goesOn) {
            paragraphs.add(speaker);
        }
        paragraphs.addAll(quotations.words(statement, true, of.translation()));
        List<Paragraph> comment = comment(of.comment());
        paragraphs.addAll(comment);
        unit(paragraphs, flow);
        before = comment.isEmpty() ? Optional.of(speaker) : Optional.empty();
    }

    private void unit(List<Paragraph> paragraphs, Flow flow) throws IOException {
        lead.addAll(paragraphs);
        flow.unit(new Unit(newPage, lead));
        lead.clear();
        newPage = false;
        before = Optional.empty();
    }

    /** What the author says of a quotation must not be taken for a part of it. */
    private List<Paragraph> comment(Optional<String> words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String each : words.map(Block.OwnText::paragraphs).orElse(List.of())) {
            Inline label =
                    report.labels().styled(report.labels().get("comment"), CharacterStyle.STRONG);
            paragraphs.add(own(each, paragraphs.isEmpty() ? List.of(label) : List.of()));
        }
        return paragraphs;
    }

    private Paragraph own(String words, List<Inline> before) {
        Locale language = report.briefing().language();
        List<Inline> inlines = new ArrayList<>(before);
        inlines.add(Inline.Words.of(words, language));
        return new Paragraph(
                ParagraphStyle.NORMAL,
                Scripts.startsRightToLeft(words, language),
                Optional.empty(),
                inlines);
    }
}
