package org.quoin.workbench.inspector;

import org.quoin.api.quote.SpeakerType;

/** What the kinds of source are called. */
final class SpeakerTypes {

    private SpeakerTypes() {}

    /** The kind in the user's language. */
    static String name(SpeakerType type) {
        return switch (type) {
            case PERSON -> InspectorTexts.Type_person;
            case ORGANISATION -> InspectorTexts.Type_organisation;
            case DOCUMENT -> InspectorTexts.Type_document;
            case ANONYMOUS -> InspectorTexts.Type_anonymous;
            case GROUP -> InspectorTexts.Type_group;
            case UNKNOWN -> InspectorTexts.Type_unknown;
        };
    }
}
