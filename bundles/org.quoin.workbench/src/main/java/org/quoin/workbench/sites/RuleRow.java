package org.quoin.workbench.sites;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.workbench.model.Column;

/**
 * A file of site rules as a row of a table.
 *
 * @param file what it says
 * @param own whether it belongs to the project, and not to all projects
 * @param articles numbers of the project's articles of its sites, in the order in which they came
 */
record RuleRow(SiteRuleFile file, boolean own, List<Long> articles) {

    /** Copies the list. */
    RuleRow {
        articles = List.copyOf(articles);
    }

    static List<Column<RuleRow>> columns() {
        return List.of(
                new Column<>(SitesTexts.Column_sites, 30, "mmmmmmmm", RuleRow::sites),
                new Column<>(SitesTexts.Column_kept, 18, "mmmmmm", RuleRow::kept),
                new Column<>(
                        SitesTexts.Column_articles,
                        10,
                        "999",
                        row -> Integer.toString(row.articles.size())),
                new Column<>(SitesTexts.Column_faults, 42, "", RuleRow::faults));
    }

    /** The sites, or the file's name where it has none. */
    String sites() {
        return file.rules().isEmpty()
                ? String.valueOf(file.file().getFileName())
                : String.join(", ", file.hosts());
    }

    private String kept() {
        return file.contributed()
                .map(each -> NLS.bind(SitesTexts.Kept_plugin, each.by()))
                .orElse(own ? SitesTexts.Kept_project : SitesTexts.Kept_all);
    }

    /** What is wrong, on one line. */
    private String faults() {
        return file.faults().stream()
                .map(each -> NLS.bind(SitesTexts.Fault_line, each.line(), each.message()))
                .collect(Collectors.joining("; "));
    }
}
