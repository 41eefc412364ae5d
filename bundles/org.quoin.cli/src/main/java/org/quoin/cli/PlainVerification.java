package org.quoin.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.verify.CheckedQuotation;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.MarkedPassage;
import org.quoin.engine.verify.Reason;
import org.quoin.engine.verify.Verification;
import org.quoin.engine.verify.WordChange;

/** What became of a briefing's quotations, for people: a line what, the next the words. */
final class PlainVerification {

    /** As much of a sound quotation as tells which one it is. */
    private static final int SHOWN = 70;

    private final Writer out;
    private final boolean onlyFaults;

    PlainVerification(Writer out, boolean onlyFaults) {
        this.out = out;
        this.onlyFaults = onlyFaults;
    }

    void write(Verification verification) throws IOException {
        for (CheckedQuotation each : verification.quotations()) {
            if (!(onlyFaults && each.isSound())) {
                quotation(each);
            }
        }
        for (MarkedPassage each : verification.unsupported()) {
            line(
                    "paragraph "
                            + each.paragraph()
                            + (each.inNote() ? " (a note)" : "")
                            + ": in quotation marks without evidence");
            line("    " + oneLine(each.text()));
        }
    }

    private void quotation(CheckedQuotation checked) throws IOException {
        String found =
                checked.findings().stream()
                        .map(PlainVerification::words)
                        .collect(Collectors.joining(", "));
        line(
                (checked.paragraph() == 0 ? "" : "paragraph " + checked.paragraph() + ": ")
                        + found
                        + checked.reason().map(each -> " (" + why(each) + ")").orElse("")
                        + (checked.isChangedInFormOnly()
                                ? " (only the form of marks, apostrophes, dashes or spaces)"
                                : "")
                        + checked.evidence()
                                .map(each -> " - " + oneLine(each.article().title()))
                                .orElse(""));
        String written = checked.evidence().map(Evidence::written).orElse(checked.text());
        if (checked.isSound()) {
            line("    " + cut(oneLine(checked.text())));
        } else if (!checked.changes().isEmpty()) {
            line("    " + oneLine(marked(checked.changes())));
        } else if (checked.findings().contains(Finding.SHORTENED)) {
            line("    written: " + oneLine(written));
            line("    now:     " + oneLine(checked.text()));
        } else {
            line("    " + oneLine(written));
        }
    }

    /** {@code [-taken out-] {+put in+}}, as diff programs write words. */
    private static String marked(List<WordChange> changes) {
        return changes.stream()
                .map(
                        each ->
                                switch (each.kind()) {
                                    case KEPT -> each.text();
                                    case REMOVED -> "[-" + each.text() + "-]";
                                    case ADDED -> "{+" + each.text() + "+}";
                                })
                .collect(Collectors.joining());
    }

    static String words(Finding finding) {
        return switch (finding) {
            case VERBATIM -> "verbatim";
            case SHORTENED -> "shortened with an ellipsis";
            case CHANGED -> "changed";
            case MISSING -> "missing";
            case UNSUPPORTED -> "unsupported";
            case MOVED -> "moved";
            case CITATION_LOST -> "citation lost";
        };
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case NO_EVIDENCE -> "the file has no evidence for it";
            case HASH_DIFFERS -> "its evidence was changed: the words do not have their hash";
            case ARTICLE_NOT_KEPT -> "the project does not keep its article";
            case ARTICLE_DIFFERS -> "the project's article has other words there";
            case ORIGINAL_CHANGED -> "the project's original was changed";
        };
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + " ..."
                : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " / ");
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }
}
