package org.quoin.workbench.articles;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.quoin.workbench.ui.Dress;

/**
 * How an article looks in the list: its sign, and how much of it was reviewed as a bar.
 *
 * @param article the sign
 * @param reprint the sign of one of which there are reprints
 * @param bars for shares
 */
record ArticleDress(Image article, Image reprint, ShareBars bars) implements Dress<ArticleRow> {

    @Override
    public Optional<Image> picture(ArticleRow row, int column) {
        return switch (column) {
            case ArticleColumns.TITLE -> Optional.of(row.reprints() > 0 ? reprint : article);
            case ArticleColumns.REVIEWED ->
                    row.entry().quotations() == 0
                            ? Optional.empty()
                            : Optional.of(
                                    bars.of(row.entry().reviewed(), row.entry().quotations()));
            default -> Optional.empty();
        };
    }
}
