package org.quoin.workbench.ui;

import org.quoin.api.quote.QuoteStatus;

/** What is called what people said of a quotation. */
public final class Statuses {

    private Statuses() {}

    /** The status in the user's language. */
    public static String name(QuoteStatus status) {
        return switch (status) {
            case PROPOSED -> Texts.Status_proposed;
            case ACCEPTED -> Texts.Status_accepted;
            case REJECTED -> Texts.Status_rejected;
            case CORRECTED -> Texts.Status_corrected;
            case MANUAL -> Texts.Status_manual;
        };
    }
}
