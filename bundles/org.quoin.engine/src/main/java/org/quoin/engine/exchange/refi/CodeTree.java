package org.quoin.engine.exchange.refi;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.exchange.name.Guids;

/**
 * The tree of codes in which what is known of a quotation goes out: all four programs show codes
 * first, and count and combine them; variables only NVivo and MAXQDA do. Below the groups stand
 * codes; their names are read back, so that a program may give them new GUIDs.
 */
enum CodeTree {
    /** Who speaks; below it the types, below those the speakers. */
    SPEAKER("Speaker"),
    /** How the words stand in the article. */
    KIND("Kind of quotation"),
    /** What people said of the quotation. */
    STATUS("Status"),
    /** What people call it. */
    TAG("Tag"),
    /** The parts that stand beside the quoted words. */
    PART("Part of a quotation");

    /** The mention that the cue attaches to. */
    static final String SOURCE_MENTION = "Source mention";

    /** The reporting verb. */
    static final String CUE = "Cue";

    private final String label;

    CodeTree(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    UUID guid() {
        return Guids.of("codes", name());
    }

    /** The group with this name, if it is one. */
    static Optional<CodeTree> of(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    static UUID guid(QuoteKind kind) {
        return Guids.of("kind", kind.name());
    }

    static UUID guid(QuoteStatus status) {
        return Guids.of("status", status.name());
    }

    static UUID guid(SpeakerType type) {
        return Guids.of("type", type.name());
    }

    static UUID part(String label) {
        return Guids.of("part", label);
    }

    static UUID tag(String name) {
        return Guids.of("tag", name);
    }

    static UUID speaker(String key) {
        return Guids.of("speaker", key);
    }

    static String label(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> "Direct";
            case INDIRECT -> "Indirect";
            case MIXED -> "Mixed";
        };
    }

    static String label(QuoteStatus status) {
        return switch (status) {
            case PROPOSED -> "Proposed";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
            case CORRECTED -> "Corrected";
            case MANUAL -> "Made by hand";
        };
    }

    static String label(SpeakerType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case DOCUMENT -> "Document";
            case ANONYMOUS -> "Anonymous";
            case GROUP -> "Group";
            case UNKNOWN -> "Unknown";
        };
    }

    static Optional<QuoteKind> kind(String label) {
        return Arrays.stream(QuoteKind.values())
                .filter(each -> label(each).equals(label))
                .findFirst();
    }

    static Optional<QuoteStatus> status(String label) {
        return Arrays.stream(QuoteStatus.values())
                .filter(each -> label(each).equals(label))
                .findFirst();
    }

    static Optional<SpeakerType> type(String label) {
        return Arrays.stream(SpeakerType.values())
                .filter(each -> label(each).equals(label))
                .findFirst();
    }
}
