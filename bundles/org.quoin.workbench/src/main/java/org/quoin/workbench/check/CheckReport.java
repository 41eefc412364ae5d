package org.quoin.workbench.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.json.VerificationJson;
import org.quoin.engine.verify.CheckedQuotation;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.Verification;
import org.quoin.engine.verify.WordChange;
import org.quoin.workbench.job.CheckedBriefing;

/** What a check found, in words and as files. */
final class CheckReport {

    private final CheckedBriefing check;

    CheckReport(CheckedBriefing check) {
        this.check = check;
    }

    /** How many of what, on one line. */
    String summary() {
        Verification found = check.found();
        List<String> counts = new ArrayList<>();
        for (Finding each : Finding.values()) {
            count(counts, found.count(each), CheckRow.words(each));
        }
        count(counts, found.unsupported().size(), CheckTexts.Finding_marks);
        return NLS.bind(
                CheckTexts.Summary,
                new Object[] {
                    name(), found.quotations().size(), String.join(CheckTexts.Finding_and, counts)
                });
    }

    private static void count(List<String> counts, int number, String words) {
        if (number > 0) {
            counts.add(NLS.bind(CheckTexts.Summary_count, number, words));
        }
    }

    /** The file's name. */
    String name() {
        return String.valueOf(check.file().getFileName());
    }

    /** What it was held against. */
    String heldAgainst() {
        return check.project().isEmpty()
                ? CheckTexts.Summary_noProject
                : NLS.bind(CheckTexts.Summary_project, check.project());
    }

    /** A text for people: the summary, and each finding but what is verbatim. */
    byte[] text() {
        StringBuilder text = new StringBuilder();
        line(text, summary());
        line(text, heldAgainst());
        for (CheckRow each : CheckRow.of(check.found())) {
            if (!each.isSound()) {
                line(text, "");
                row(text, each);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder text, CheckRow row) {
        line(
                text,
                row.place()
                        + ": "
                        + row.finding()
                        + (row.article().isEmpty() ? "" : " - " + row.article()));
        if (row instanceof CheckRow.Quotation quotation) {
            CheckedQuotation checked = quotation.checked();
            checked.reason().ifPresent(each -> line(text, "    " + CheckRow.why(each)));
            if (!checked.changes().isEmpty()) {
                line(text, "    " + marked(checked.changes()));
                return;
            }
            String written = checked.evidence().map(Evidence::written).orElse("");
            if (!written.isEmpty()
                    && !checked.text().isEmpty()
                    && !written.equals(checked.text())) {
                line(text, "    " + CheckTexts.Detail_written + ": " + flat(written));
                line(text, "    " + CheckTexts.Detail_now + ": " + flat(checked.text()));
                return;
            }
        }
        line(text, "    " + row.words());
    }

    /** {@code [-taken out-] {+put in+}}, as programs that compare words write it. */
    private static String marked(List<WordChange> changes) {
        return flat(
                changes.stream()
                        .map(
                                each ->
                                        switch (each.kind()) {
                                            case KEPT -> each.text();
                                            case REMOVED -> "[-" + each.text() + "-]";
                                            case ADDED -> "{+" + each.text() + "+}";
                                        })
                        .collect(Collectors.joining()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\R", " / ");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** JSON Lines for programs, as {@code quoin verify --json} writes them: all of it. */
    byte[] json() {
        StringWriter lines = new StringWriter();
        try {
            new VerificationJson(lines).write(check.found());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
