package org.quoin.workbench.ui;

import org.quoin.api.quote.QuoteKind;

/** What the kinds of quotation are called. */
public final class Kinds {

    private Kinds() {}

    /** The kind in the user's language. */
    public static String name(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> Texts.Kind_direct;
            case INDIRECT -> Texts.Kind_indirect;
            case MIXED -> Texts.Kind_mixed;
        };
    }
}
