package org.quoin.workbench.model;

import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.project.model.QuoteEntry;

/**
 * One quotation as a row of a table.
 *
 * @param entry what the project knows of it
 */
public record QuoteRow(QuoteEntry entry) {

    /** The quotation. */
    public Quote quote() {
        return entry.quotation().quote();
    }

    /** Its name in the project. */
    public QuoteRef ref() {
        return new QuoteRef(entry.quotation().article(), entry.quotation().number());
    }

    /**
     * What was said, on one line: parts that the cue splits are joined by an ellipsis in brackets,
     * so that nobody takes them for one uninterrupted sentence.
     */
    public String words() {
        return entry.content().stream()
                .map(part -> part.replace('\n', ' '))
                .collect(Collectors.joining(" […] "));
    }

    /**
     * The speaker's name in the register, the mention in the text where the speaker is not
     * resolved, or nothing.
     */
    public String speaker() {
        return entry.speaker()
                .or(() -> quote().speaker().map(Speaker::name))
                .or(entry::source)
                .orElse("");
    }

    /** Role and affiliation, as far as the article gives them. */
    public String position() {
        Optional<Speaker> speaker = quote().speaker();
        String role = speaker.flatMap(Speaker::role).orElse("");
        String affiliation = speaker.flatMap(Speaker::affiliation).orElse("");
        if (role.isEmpty() || affiliation.isEmpty()) {
            return role + affiliation;
        }
        return role + " · " + affiliation;
    }

    /** Confidence in whole per cent. */
    public int percent() {
        return (int) Math.round(quote().confidence() * 100);
    }
}
