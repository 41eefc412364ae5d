package org.quoin.workbench.quotes;

import org.quoin.api.quote.SpeakerType;

/** What kinds of source are called, and their signs. */
public final class SpeakerTypes {

    private SpeakerTypes() {}

    /** The kind in the user's language. */
    public static String name(SpeakerType type) {
        return switch (type) {
            case PERSON -> QuotesTexts.Type_person;
            case ORGANISATION -> QuotesTexts.Type_organisation;
            case DOCUMENT -> QuotesTexts.Type_document;
            case ANONYMOUS -> QuotesTexts.Type_anonymous;
            case GROUP -> QuotesTexts.Type_group;
            case UNKNOWN -> QuotesTexts.Type_unknown;
        };
    }

    /** The name of its icon. */
    public static String icon(SpeakerType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case DOCUMENT -> "document";
            case ANONYMOUS -> "unnamed";
            case GROUP -> "group";
            case UNKNOWN -> "unknown";
        };
    }
}
