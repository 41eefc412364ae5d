package org.quoin.workbench.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.engine.job.Sections;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.ui.LinkText;

/** What plug-ins say of a quotation, each under its heading, below all that Quoin says. */
final class ContributedRows {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /**
     * @param declared the sections there are; headings stand in this order, whichever comes first
     */
    ContributedRows(Sheet sheet, List<Descriptor> declared) {
        declared.forEach(each -> parts.put(each.id(), new Part(sheet, each.name())));
    }

    /** Shows what is known of the quotation; a section that is not among it says nothing. */
    void show(List<Sections.Section> sections) {
        parts.forEach(
                (id, part) -> {
                    List<InspectorSection.Row> rows =
                            sections.stream()
                                    .filter(each -> each.id().equals(id))
                                    .findFirst()
                                    .map(Sections.Section::rows)
                                    .orElse(List.of());
                    part.show(rows, () -> rows.forEach(each -> show(part, each)));
                });
    }

    private static void show(Part part, InspectorSection.Row row) {
        if (row instanceof InspectorSection.Fact fact) {
            part.line(NLS.bind(InspectorTexts.Section_fact, fact.label(), fact.text()), false);
        } else if (row instanceof InspectorSection.Words words) {
            part.line(words.text(), false);
        } else if (row instanceof InspectorSection.Hyperlink link) {
            part.link("<a>" + LinkText.escaped(link.text()) + "</a>")
                    .addListener(SWT.Selection, event -> Program.launch(link.address()));
        }
    }
}
