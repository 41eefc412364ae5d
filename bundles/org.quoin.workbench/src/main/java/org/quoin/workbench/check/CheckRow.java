package org.quoin.workbench.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.verify.CheckedQuotation;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.MarkedPassage;
import org.quoin.engine.verify.Reason;
import org.quoin.engine.verify.Verification;
import org.quoin.workbench.model.Column;

/** Something that a check found, as a row of a table. */
sealed interface CheckRow {

    /** From 1 in the order of the check; what makes the row the same row. */
    int number();

    /** What was found, for people. */
    String finding();

    /** Where in the briefing, for people. */
    String place();

    /** The words that stand there, or stood there, on one line. */
    String words();

    /** The title of the article that was quoted; empty where no evidence tells it. */
    String article();

    /** What proves the words, where the briefing has it. */
    Optional<Evidence> evidence();

    /** Whether all is well. */
    boolean isSound();

    /** Whether no more is wrong than that an editor moved, shortened or set it otherwise. */
    boolean isHarmless();

    /**
     * A quotation.
     *
     * @param number from 1
     * @param checked what became of it
     */
    record Quotation(int number, CheckedQuotation checked) implements CheckRow {

        @Override
        public String finding() {
            String found =
                    checked.findings().stream()
                            .map(CheckRow::words)
                            .collect(Collectors.joining(CheckTexts.Finding_and));
            return checked.isChangedInFormOnly()
                    ? NLS.bind(CheckTexts.Finding_formOnly, found)
                    : found;
        }

        @Override
        public String place() {
            return checked.paragraph() == 0
                    ? CheckTexts.Place_none
                    : NLS.bind(CheckTexts.Place_paragraph, checked.paragraph());
        }

        @Override
        public String words() {
            String there = checked.text();
            return CheckRow.line(
                    there.isEmpty() ? checked.evidence().map(Evidence::written).orElse("") : there);
        }

        @Override
        public String article() {
            return checked.evidence().map(each -> each.article().title()).orElse("");
        }

        @Override
        public Optional<Evidence> evidence() {
            return checked.evidence();
        }

        @Override
        public boolean isSound() {
            return checked.isSound();
        }

        @Override
        public boolean isHarmless() {
            return checked.findings().stream()
                    .allMatch(
                            each ->
                                    switch (each) {
                                        case VERBATIM, SHORTENED, MOVED -> true;
                                        case CHANGED -> checked.isChangedInFormOnly();
                                        case MISSING, UNSUPPORTED, CITATION_LOST -> false;
                                    });
        }
    }

    /**
     * Words in quotation marks without evidence.
     *
     * @param number from 1
     * @param passage the words
     */
    record Marked(int number, MarkedPassage passage) implements CheckRow {

        @Override
        public String finding() {
            return CheckTexts.Finding_marks;
        }

        @Override
        public String place() {
            return NLS.bind(
                    passage.inNote() ? CheckTexts.Place_note : CheckTexts.Place_paragraph,
                    passage.paragraph());
        }

        @Override
        public String words() {
            return CheckRow.line(passage.text());
        }

        @Override
        public String article() {
            return "";
        }

        @Override
        public Optional<Evidence> evidence() {
            return Optional.empty();
        }

        @Override
        public boolean isSound() {
            return false;
        }

        @Override
        public boolean isHarmless() {
            return false;
        }
    }

    /** All that a check found, in its order. */
    static List<CheckRow> of(Verification found) {
        java.util.ArrayList<CheckRow> rows = new java.util.ArrayList<>();
        found.quotations().forEach(each -> rows.add(new Quotation(rows.size() + 1, each)));
        found.unsupported().forEach(each -> rows.add(new Marked(rows.size() + 1, each)));
        return List.copyOf(rows);
    }

    /** What the table shows. */
    static List<Column<CheckRow>> columns() {
        return List.of(
                new Column<>(CheckTexts.Column_finding, 20, "mmmmmmmmm", CheckRow::finding),
                // By its text paragraph 10 would stand before paragraph 9.
                new Column<>(CheckTexts.Column_place, 12, "mmmmmmm 99", CheckRow::place).unsorted(),
                new Column<>(CheckTexts.Column_words, 44, "", CheckRow::words),
                new Column<>(CheckTexts.Column_article, 24, "", CheckRow::article));
    }

    /** What a finding is called. */
    static String words(Finding finding) {
        return switch (finding) {
            case VERBATIM -> CheckTexts.Finding_verbatim;
            case SHORTENED -> CheckTexts.Finding_shortened;
            case CHANGED -> CheckTexts.Finding_changed;
            case MISSING -> CheckTexts.Finding_missing;
            case UNSUPPORTED -> CheckTexts.Finding_unsupported;
            case MOVED -> CheckTexts.Finding_moved;
            case CITATION_LOST -> CheckTexts.Finding_citationLost;
        };
    }

    /** What that finding means. */
    static String meaning(Finding finding) {
        return switch (finding) {
            case VERBATIM -> CheckTexts.Meaning_verbatim;
            case SHORTENED -> CheckTexts.Meaning_shortened;
            case CHANGED -> CheckTexts.Meaning_changed;
            case MISSING -> CheckTexts.Meaning_missing;
            case UNSUPPORTED -> CheckTexts.Meaning_unsupported;
            case MOVED -> CheckTexts.Meaning_moved;
            case CITATION_LOST -> CheckTexts.Meaning_citationLost;
        };
    }

    /** Why a quotation is not supported. */
    static String why(Reason reason) {
        return switch (reason) {
            case NO_EVIDENCE -> CheckTexts.Reason_noEvidence;
            case HASH_DIFFERS -> CheckTexts.Reason_hashDiffers;
            case ARTICLE_NOT_KEPT -> CheckTexts.Reason_articleNotKept;
            case ARTICLE_DIFFERS -> CheckTexts.Reason_articleDiffers;
            case ORIGINAL_CHANGED -> CheckTexts.Reason_originalChanged;
        };
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " / ");
    }
}
