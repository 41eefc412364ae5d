package org.quoin.workbench.quotes;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.project.model.GroupLabel;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.Grouping;

/**
 * A group of quotations as a row of a table.
 *
 * @param by what is grouped by
 * @param label what the group is called
 * @param count what was counted of it
 */
record GroupRow(Grouping by, GroupLabel label, GroupList.Count count) {

    /** Its name, or words for those who lack what is grouped by. */
    String name() {
        if (label.number() != GroupList.NONE) {
            return label.name();
        }
        return switch (by) {
            case SPEAKER -> QuotesTexts.None_speaker;
            case OUTLET -> QuotesTexts.None_outlet;
            case TAG -> QuotesTexts.None_tag;
            case DAY -> QuotesTexts.None_day;
            case ARTICLE -> "";
        };
    }

    /** Who a speaker is, where and when an article appeared. */
    String about() {
        return Stream.of(
                        label.role(),
                        label.affiliation(),
                        label.outlet(),
                        by == Grouping.ARTICLE ? label.day().map(Object::toString) : none())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    /** Further names, one after the other. */
    String otherNames() {
        return String.join(", ", label.otherNames());
    }

    /** What kind of source a speaker is. */
    String type() {
        return label.type().map(SpeakerTypes::name).orElse("");
    }

    /** Reviewed ones in whole per cent, rounded down: 100 is all of them. */
    int reviewedPercent() {
        return count.quotations() == 0 ? 0 : (int) (100L * count.reviewed() / count.quotations());
    }

    /** The day of the newest article. */
    String newest() {
        return count.newest().map(Object::toString).orElse("");
    }
}
