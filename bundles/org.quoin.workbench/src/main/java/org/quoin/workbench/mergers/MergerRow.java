package org.quoin.workbench.mergers;

import java.util.List;
import org.quoin.project.model.MergeProposal;
import org.quoin.workbench.model.Column;

/**
 * A proposal as a row of a table.
 *
 * @param proposal what is proposed
 */
record MergerRow(MergeProposal proposal) {

    static List<Column<MergerRow>> columns() {
        return List.of(
                new Column<>(MergersTexts.Mergers_name, 20, "mmmmmmmm", row -> row.proposal.name()),
                new Column<>(
                        MergersTexts.Mergers_sources,
                        4,
                        "99",
                        row -> Integer.toString(row.proposal.speakers().size())),
                new Column<>(MergersTexts.Mergers_reason, 14, "", MergerRow::reason),
                new Column<>(
                        MergersTexts.Mergers_sure, 8, MergersTexts.Sure_likely, MergerRow::sure),
                new Column<>(
                        MergersTexts.Mergers_evidence,
                        54,
                        "",
                        row -> String.join("  |  ", row.proposal.evidence())));
    }

    private String reason() {
        return switch (proposal.reason()) {
            case SAME_NAME -> MergersTexts.Reason_sameName;
            case GLOSS -> MergersTexts.Reason_gloss;
            case ALIAS -> MergersTexts.Reason_alias;
        };
    }

    private String sure() {
        return proposal.likely() ? MergersTexts.Sure_likely : MergersTexts.Sure_look;
    }
}
