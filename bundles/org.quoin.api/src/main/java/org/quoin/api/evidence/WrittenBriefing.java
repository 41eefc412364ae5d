package org.quoin.api.evidence;

import java.util.List;

/**
 * What a briefing's file holds, whoever edited it since it was written.
 *
 * @param evidence as the file keeps it, each once
 * @param places the ids of the quotations in the order in which they were written, repeated ones
 *     included
 * @param wordings what articles, outlets and people are called as far as it may stand in quotation
 *     marks without being a quotation
 * @param paragraphs what stands there now
 */
public record WrittenBriefing(
        List<Evidence> evidence,
        List<String> places,
        List<String> wordings,
        List<WrittenParagraph> paragraphs) {

    /** Copies the lists. */
    public WrittenBriefing {
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
        wordings = List.copyOf(wordings);
        paragraphs = List.copyOf(paragraphs);
    }
}
