package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quoin.api.briefing.Credibility;
import org.quoin.api.briefing.Reliability;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;

/**
 * The source summary statement: what the author says of the sources as a whole, and what can be
 * counted of them, their weaknesses included.
 */
final class SourceStatement {

    private final Report report;
    private final Labels labels;

    SourceStatement(Report report) {
        this.report = report;
        this.labels = report.labels();
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        report.briefing().sourceSummary().forEach(each -> paragraphs.add(report.own(each)));
        paragraphs.add(Paragraph.of(ParagraphStyle.NORMAL, labels.plain(counted())));
        paragraphs.add(Paragraph.of(ParagraphStyle.NORMAL, labels.plain(graded())));
        return paragraphs;
    }

    private String counted() {
        List<Source> sources = report.sources();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                labels.get(
                        "statement.scope",
                        sources.size(),
                        report.figures().outlets().size(),
                        report.figures().languages().size()));
        long anonymous = sources.stream().filter(s -> s.article().authors().isEmpty()).count();
        if (anonymous > 0) {
            sentences.add(labels.get("statement.noAuthor", anonymous));
        }
        if (report.figures().undated() > 0) {
            sentences.add(labels.get("period.undated", report.figures().undated()));
        }
        long unknown =
                sources.stream()
                        .flatMap(s -> s.quotes().stream())
                        .filter(quote -> quote.speaker().isEmpty())
                        .count();
        if (unknown > 0) {
            sentences.add(labels.get("statement.noSpeaker", unknown));
        }
        return String.join(labels.get("sentence.separator"), sentences);
    }

    private String graded() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Source each : report.sources()) {
            String code = each.note().grade().code();
            if (!code.isEmpty()) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return labels.get("statement.ungraded");
        }
        int graded = counts.values().stream().mapToInt(Integer::intValue).sum();
        String list =
                labels.list(
                        counts.entrySet().stream()
                                .map(each -> each.getKey() + labels.get("gloss", each.getValue()))
                                .toList());
        return labels.get("statement.graded", graded, report.sources().size(), list)
                + labels.get("sentence.separator")
                + meaning();
    }

    /** What those letters and figures mean that are used; a legend of all would be a page. */
    private String meaning() {
        Map<String, String> used = new TreeMap<>();
        for (Source each : report.sources()) {
            SourceGrade grade = each.note().grade();
            grade.reliability().ifPresent(letter -> used.put(letter.name(), word(letter)));
            grade.credibility()
                    .ifPresent(figure -> used.put(Integer.toString(figure.figure()), word(figure)));
        }
        return labels.get(
                "statement.meaning",
                labels.list(
                        used.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .toList()));
    }

    private String word(Reliability letter) {
        return labels.get("reliability." + letter.name());
    }

    private String word(Credibility figure) {
        return labels.get("credibility." + figure.figure());
    }
}
