package org.quoin.workbench.quotes;

import org.eclipse.osgi.util.NLS;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Texts;

/** Says which quotations are listed, with a way to others. */
final class ListedText {

    private ListedText() {}

    static String of(QuoteSelection selection) {
        if (selection.scope().isPresent()) {
            return NLS.bind(QuotesTexts.Listed_only, escaped(selection.scope().get().name()));
        }
        if (selection.allArticles()) {
            return QuotesTexts.Listed_all;
        }
        return selection.article().isPresent() ? QuotesTexts.Listed_article : "";
    }

    /**
     * What is said where no quotation is listed, though all that are there would be.
     *
     * @param importKeys with which articles are imported
     */
    static String whenEmpty(QuoteSelection selection, String importKeys) {
        if (selection.scope().isPresent()) {
            return QuotesTexts.Quotes_emptyScope;
        }
        if (selection.allArticles()) {
            return NLS.bind(Texts.Quotes_emptyAll, importKeys);
        }
        return selection.article().isEmpty() ? Texts.Quotes_empty : Texts.Quotes_none;
    }

    /** A text that is no mark-up of a link. */
    static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
