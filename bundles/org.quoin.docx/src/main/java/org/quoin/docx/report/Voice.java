package org.quoin.docx.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quoin.api.quote.Speaker;

/**
 * Somebody who is quoted, over all articles.
 *
 * @param speaker as the article that says most about them has it
 * @param language of that article
 * @param statements all that they said, in the order of the briefing
 */
public record Voice(Speaker speaker, Locale language, List<Statement> statements) {

    /**
     * @param statements at least one, all by the same speaker
     */
    static Voice of(List<Statement> statements) {
        Statement best =
                statements.stream()
                        .max(Comparator.comparingInt((Statement s) -> fullness(speakerOf(s))))
                        .orElseThrow();
        return new Voice(speakerOf(best), best.source().language(), List.copyOf(statements));
    }

    /** How many articles quote them. */
    public int articles() {
        return (int) statements.stream().map(s -> s.source().number()).distinct().count();
    }

    private static Speaker speakerOf(Statement statement) {
        return statement.quote().speaker().orElseThrow();
    }

    private static int fullness(Speaker speaker) {
        return speaker.role().map(String::length).orElse(0)
                + speaker.affiliation().map(String::length).orElse(0);
    }
}
