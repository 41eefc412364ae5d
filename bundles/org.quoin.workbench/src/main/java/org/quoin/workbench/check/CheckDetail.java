package org.quoin.workbench.check;

import java.util.List;
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.verify.CheckedQuotation;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.WordChange;
import org.quoin.workbench.ui.MarkedText;

/** Tells one finding: what it means, and the words as they were written and as they stand now. */
final class CheckDetail {

    private CheckDetail() {}

    /** Writes all that is known of a finding. */
    static void write(CheckRow row, MarkedText text) {
        text.heading(
                row.finding()
                        + " \u00b7 "
                        + row.place()
                        + (row.article().isEmpty() ? "" : " \u00b7 " + row.article()));
        if (row instanceof CheckRow.Quotation quotation) {
            write(quotation.checked(), text);
        } else {
            text.quiet(CheckTexts.Meaning_marks)
                    .plain("")
                    .quiet(CheckTexts.Detail_words)
                    .plain(row.words());
        }
    }

    private static void write(CheckedQuotation checked, MarkedText text) {
        for (Finding each : checked.findings()) {
            text.quiet(CheckRow.meaning(each));
        }
        checked.reason().ifPresent(each -> text.quiet(CheckRow.why(each)));
        if (checked.isChangedInFormOnly()) {
            text.quiet(CheckTexts.Meaning_formOnly);
        }
        text.plain("");
        String written = checked.evidence().map(Evidence::written).orElse("");
        if (written.equals(checked.text()) || written.isEmpty() || checked.text().isEmpty()) {
            text.quiet(
                            checked.text().isEmpty()
                                    ? CheckTexts.Detail_written
                                    : CheckTexts.Detail_words)
                    .plain(checked.text().isEmpty() ? written : checked.text());
            return;
        }
        List<WordChange> changes =
                checked.changes().isEmpty()
                        ? WordChange.between(written, checked.text())
                        : checked.changes();
        text.quiet(CheckTexts.Detail_written)
                .before(changes)
                .plain("")
                .quiet(CheckTexts.Detail_now)
                .after(changes);
    }
}
