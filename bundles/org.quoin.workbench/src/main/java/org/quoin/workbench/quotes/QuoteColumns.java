package org.quoin.workbench.quotes;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.ui.Kinds;
import org.quoin.workbench.ui.Texts;

/** What the list of quotations shows of each. */
final class QuoteColumns {

    /** The column that carries the kind's sign. */
    static final int KIND = 3;

    private QuoteColumns() {}

    /**
     * @param locale in whose alphabet texts are sorted
     */
    static List<Column<QuoteRow>> of(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return List.of(
                text(Texts.Quotes_speaker, 14, QuoteRow::speaker, collator),
                text(Texts.Quotes_position, 20, QuoteRow::position, collator),
                text(Texts.Quotes_quotation, 44, QuoteRow::words, collator),
                new Column<>(
                        Texts.Quotes_kind,
                        4,
                        // With the sign before it.
                        "mmm" + Texts.Kind_indirect,
                        row -> Kinds.name(row.quote().kind()),
                        Comparator.comparing(row -> row.quote().kind())),
                new Column<>(
                        Texts.Quotes_confidence,
                        2,
                        "100 %",
                        row -> row.percent() + " %",
                        Comparator.comparingDouble(row -> row.quote().confidence())),
                text(Texts.Quotes_article, 14, row -> row.article().article().title(), collator));
    }

    private static Column<QuoteRow> text(
            String name, int width, Function<QuoteRow, String> text, Collator collator) {
        return new Column<>(name, width, "", text, Comparator.comparing(text, collator));
    }
}
