package org.quoin.workbench.quotes;

import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.ui.Dress;
import org.quoin.workbench.ui.Icons;

/**
 * How a quotation looks in a list: the signs of its status and its kind; rejected ones step back.
 *
 * @param icons where the signs come from
 * @param faint of rejected ones
 */
record QuoteDress(Icons icons, Color faint) implements Dress<QuoteRow> {

    @Override
    public Optional<Image> picture(QuoteRow row, int column) {
        return switch (column) {
            case QuoteColumns.SPEAKER -> Optional.of(icons.image(row.quote().status()));
            case QuoteColumns.KIND -> Optional.of(icons.image(row.quote().kind()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Color> colour(QuoteRow row) {
        return row.quote().status() == QuoteStatus.REJECTED ? Optional.of(faint) : Optional.empty();
    }
}
