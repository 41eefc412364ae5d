package org.quoin.api.quote;

/** What kind of source spoke. */
public enum SpeakerType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    /** Somebody the article knows and does not name. */
    ANONYMOUS,
    /** Several, named only as a kind: analysts, residents. */
    GROUP,
    UNKNOWN
}
