package org.quoin.workbench.quotes;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.quoin.project.model.GroupList;
import org.quoin.workbench.ui.Dress;
import org.quoin.workbench.ui.Icons;

/**
 * How a group looks in a list: with the sign of what it is.
 *
 * @param icons where the signs come from
 */
record GroupDress(Icons icons) implements Dress<GroupRow> {

    @Override
    public Optional<Image> picture(GroupRow row, int column) {
        return column == GroupColumns.NAME ? Optional.of(icons.image(icon(row))) : Optional.empty();
    }

    private static String icon(GroupRow row) {
        if (row.label().number() == GroupList.NONE) {
            return "nobody";
        }
        return switch (row.by()) {
            case SPEAKER -> row.label().type().map(SpeakerTypes::icon).orElse("unknown");
            case ARTICLE -> "article";
            case OUTLET -> "outlet";
            case TAG -> "label";
            case DAY -> "day";
        };
    }
}
