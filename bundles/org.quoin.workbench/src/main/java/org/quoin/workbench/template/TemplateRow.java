package org.quoin.workbench.template;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.template.TemplateProblem;
import org.quoin.api.template.TemplateProblem.Severity;
import org.quoin.workbench.model.Column;

/**
 * A problem of a template as a row of a table.
 *
 * @param number from 1 in the order of the check; what makes the row the same row
 * @param problem what was found
 */
record TemplateRow(int number, TemplateProblem problem) {

    /** All problems, in their order. */
    static List<TemplateRow> of(List<TemplateProblem> problems) {
        List<TemplateRow> rows = new ArrayList<>();
        for (TemplateProblem each : problems) {
            rows.add(new TemplateRow(rows.size() + 1, each));
        }
        return rows;
    }

    static List<Column<TemplateRow>> columns() {
        return List.of(
                new Column<>(TemplateTexts.Column_severity, 12, "mmmmmmm", TemplateRow::severity),
                // By its text paragraph 10 would stand before paragraph 9.
                new Column<>(TemplateTexts.Column_place, 18, "mmmmmmmmm 99", TemplateRow::place)
                        .unsorted(),
                new Column<>(TemplateTexts.Column_words, 22, "", TemplateRow::words),
                new Column<>(TemplateTexts.Column_message, 34, "", row -> row.problem().message()),
                new Column<>(TemplateTexts.Column_meant, 14, "", TemplateRow::meant));
    }

    /** What it costs, in a word. */
    String severity() {
        return switch (problem.severity()) {
            case ERROR -> TemplateTexts.Severity_error;
            case WARNING -> TemplateTexts.Severity_warning;
            case NOTE -> TemplateTexts.Severity_note;
        };
    }

    /** The sign of what it costs. */
    String icon() {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** What it costs, in a sentence. */
    String meaning() {
        return switch (problem.severity()) {
            case ERROR -> TemplateTexts.Meaning_error;
            case WARNING -> TemplateTexts.Meaning_warning;
            case NOTE -> TemplateTexts.Meaning_note;
        };
    }

    /** Where in the template. */
    String place() {
        return problem.paragraph() == 0
                ? problem.part()
                : NLS.bind(TemplateTexts.Place_paragraph, problem.part(), problem.paragraph());
    }

    /** The words that it is about, on one line. */
    String words() {
        return problem.excerpt().replaceAll("\\R", " / ");
    }

    /** What was probably meant; empty where nobody knows. */
    String meant() {
        return problem.suggestion().orElse("");
    }

    /** How many of a list cost that. */
    static long count(List<TemplateProblem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
