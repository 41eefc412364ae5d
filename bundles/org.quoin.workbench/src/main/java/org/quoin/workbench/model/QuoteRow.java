package org.quoin.workbench.model;

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
        String between = role().isEmpty() || affiliation().isEmpty() ? "" : " · ";
        return role() + between + affiliation();
    }

    /** The role that the article gives the speaker, or nothing. */
    public String role() {
        return quote().speaker().flatMap(Speaker::role).orElse("");
    }

    /** The affiliation that the article gives the speaker, or nothing. */
    public String affiliation() {
        return quote().speaker().flatMap(Speaker::affiliation).orElse("");
    }

    /** The names of its tags, one after the other. */
    public String tags() {
        return String.join(", ", entry.quotation().tags());
    }

    /** The day of its article, or nothing. */
    public String date() {
        return entry.published().map(each -> each.day().toString()).orElse("");
    }

    /** Confidence in whole per cent. */
    public int percent() {
        return (int) Math.round(quote().confidence() * 100);
    }
}
