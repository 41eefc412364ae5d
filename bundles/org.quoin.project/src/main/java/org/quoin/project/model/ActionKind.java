package org.quoin.project.model;

/** What somebody did. Its name is stored: it may be added to, never renamed. */
public enum ActionKind {
    /** Articles came in, with what the analysers found in them. */
    IMPORT,
    /** An analyser ran again over articles that were here. */
    ANALYSE,
    /** Articles were taken out. */
    REMOVE_ARTICLES,
    /** Quotations were accepted as they stand. */
    ACCEPT,
    /** Quotations were said to be none. */
    REJECT,
    /** Quotations were put back to how they were found, not looked at. */
    REOPEN,
    /** A quotation's words, parts, kind or speaker were corrected. */
    CORRECT,
    /** A quotation was made by hand. */
    ADD,
    /** Quotations made by hand were taken away. */
    REMOVE,
    /** A tag was put on quotations. */
    TAG,
    /** A tag was taken off quotations. */
    UNTAG,
    /** A tag was made, renamed, coloured or taken away. */
    EDIT_TAG,
    /** A note was written. */
    NOTE,
    /** Speakers of the register were joined into one. */
    MERGE,
    /** One speaker of the register was parted in two. */
    SPLIT,
    /** Two speakers were said not to be the same. */
    KEEP_APART,
    /** A speaker of the register was renamed, or what is known of him changed. */
    EDIT_SPEAKER,
    /** What an analyser offered was taken. */
    TAKE_OFFER,
    /** What an analyser offered was declined. */
    DECLINE_OFFER,
    /** A setting of the project was changed. */
    SETTING,
    /** A draft of a briefing was begun. */
    NEW_BRIEFING,
    /** A draft's name, title, marking or one of its texts was changed. */
    EDIT_BRIEFING,
    /** Sections, texts, quotations or articles were put into a draft. */
    ADD_TO_BRIEFING,
    /** They were put into another order. */
    MOVE_IN_BRIEFING,
    /** They were taken out of a draft; what they speak of stays. */
    TAKE_OUT_OF_BRIEFING,
    /** A draft was taken away. */
    REMOVE_BRIEFING,
    /** An outlet or an article was given an Admiralty grade or a descriptor, or lost it. */
    GRADE_SOURCE,
    /** Articles were read from their originals once more, and took the place of what was there. */
    RENEW
}
