package org.quoin.workbench.quotes;

import org.eclipse.osgi.util.NLS;
import org.quoin.workbench.model.QuoteSelection;

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

    /** A text that is no mark-up of a link. */
    static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
