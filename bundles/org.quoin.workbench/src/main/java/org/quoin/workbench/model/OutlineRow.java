package org.quoin.workbench.model;

import java.util.Optional;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.DraftItem;

/**
 * An item of a briefing's outline as it is shown.
 *
 * @param item the item
 * @param quote the quotation that it speaks of
 * @param article the article that it speaks of
 */
public record OutlineRow(
        DraftItem item, Optional<QuoteRow> quote, Optional<ArticleEntry> article) {}
