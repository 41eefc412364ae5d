package org.quoin.engine.exchange.csv;

import java.util.List;
import java.util.Optional;

/** What stands in one cell. */
final class Cells {

    /** What a spreadsheet takes for the start of a formula, full-width forms included. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /**
     * Text from an article or a person. One that a spreadsheet would take for a formula and carry
     * out gets an apostrophe in front, which spreadsheets do not show.
     */
    static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As {@link #text(String)}, empty where there is none. */
    static String text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** Several in one cell. */
    static String list(List<String> texts) {
        return text(String.join("; ", texts));
    }
}
