package org.quoin.workbench.pictures.draw;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.Tally;
import org.quoin.workbench.ui.Kinds;
import org.quoin.workbench.ui.Statuses;

/** Into what the quotations of a mark are parted. */
public enum Split {
    /** Direct, indirect, mixed. */
    KIND,
    /** What people said of them. */
    STATUS;

    /**
     * A part of some quotations.
     *
     * @param name of the part, in the user's language
     * @param fill its look
     * @param count how many, possibly none
     * @param filter finds them among those that a filter finds
     */
    record Part(String name, Fill fill, int count, QuoteFilter filter) {}

    /** Each part, also those of which there are none, always in the same order. */
    List<Part> parts(Tally tally, QuoteFilter of) {
        List<Part> parts = new ArrayList<>();
        if (this == KIND) {
            for (QuoteKind kind : List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT)) {
                int count = tally.kinds().getOrDefault(kind, 0);
                parts.add(new Part(Kinds.name(kind), fill(kind), count, of.ofKinds(kind)));
            }
        } else {
            for (QuoteStatus status :
                    List.of(
                            QuoteStatus.ACCEPTED,
                            QuoteStatus.CORRECTED,
                            QuoteStatus.MANUAL,
                            QuoteStatus.PROPOSED,
                            QuoteStatus.REJECTED)) {
                int count = tally.statuses().getOrDefault(status, 0);
                parts.add(
                        new Part(
                                Statuses.name(status), fill(status), count, of.ofStatuses(status)));
            }
        }
        return parts;
    }

    private static Fill fill(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> Fill.solid(Ink.DIRECT);
            case INDIRECT -> new Fill(Ink.INDIRECT, Texture.RISING, 1);
            case MIXED -> new Fill(Ink.MIXED, Texture.DOTS, 1);
        };
    }

    private static Fill fill(QuoteStatus status) {
        return switch (status) {
            case ACCEPTED -> Fill.solid(Ink.ACCEPTED);
            case CORRECTED -> new Fill(Ink.CORRECTED, Texture.RISING, 1);
            case MANUAL -> new Fill(Ink.MANUAL, Texture.DOTS, 1);
            case PROPOSED -> new Fill(Ink.PROPOSED, Texture.FALLING, 1);
            case REJECTED -> new Fill(Ink.REJECTED, Texture.CROSSED, 1);
        };
    }
}
