package org.quoin.workbench.articles;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.quoin.project.model.ArticleEntry;
import org.quoin.workbench.ui.Dress;

/**
 * How an article looks in the list: its sign, and how much of it was reviewed as a bar.
 *
 * @param article the sign
 * @param bars for shares
 */
record ArticleDress(Image article, ShareBars bars) implements Dress<ArticleEntry> {

    @Override
    public Optional<Image> picture(ArticleEntry row, int column) {
        return switch (column) {
            case ArticleColumns.TITLE -> Optional.of(article);
            case ArticleColumns.REVIEWED ->
                    row.quotations() == 0
                            ? Optional.empty()
                            : Optional.of(bars.of(row.reviewed(), row.quotations()));
            default -> Optional.empty();
        };
    }
}
