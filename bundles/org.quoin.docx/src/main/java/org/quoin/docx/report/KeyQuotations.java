package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/**
 * Chooses what a reader should see first: who can be held to their words, and the words they can be
 * held to.
 */
public final class KeyQuotations {

    /** As many voices as two pages hold. */
    private static final int VOICES = 10;

    private static final int EACH = 3;

    /** Shorter ones are single terms in marks, not statements; an ideograph counts for two. */
    private static final int SHORTEST = 24;

    private KeyQuotations() {}

    /**
     * One voice with the best of what it said.
     *
     * @param voice who
     * @param statements the chosen ones, best first
     */
    public record Choice(Voice voice, List<Statement> statements) {}

    /** The choice for all voices of a briefing. */
    public static List<Choice> of(Figures figures) {
        List<Choice> choices = new ArrayList<>();
        for (Voice voice : figures.voices()) {
            List<Statement> best = best(voice.statements());
            if (!best.isEmpty() && voice.speaker().type() != SpeakerType.UNKNOWN) {
                choices.add(new Choice(voice, best));
            }
        }
        // Named people in office first, then other named people, organisations and documents, and
        // last those whom nobody can be asked about; within each, who is quoted verbatim and most.
        choices.sort(
                Comparator.comparingInt((Choice c) -> rank(c.voice().speaker()))
                        .thenComparingInt(c -> kindRank(c.statements().get(0).quote()))
                        .thenComparing(
                                Comparator.comparingInt((Choice c) -> c.voice().statements().size())
                                        .reversed()));
        return List.copyOf(choices.subList(0, Math.min(VOICES, choices.size())));
    }

    private static int rank(Speaker speaker) {
        return switch (speaker.type()) {
            case PERSON -> speaker.role().isPresent() || speaker.affiliation().isPresent() ? 0 : 1;
            case ORGANISATION, DOCUMENT -> 2;
            case ANONYMOUS, GROUP -> 3;
            case UNKNOWN -> 4;
        };
    }

    private static List<Statement> best(List<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.removeIf(s -> weight(s) < SHORTEST);
        sorted.sort(
                Comparator.comparingInt((Statement s) -> kindRank(s.quote()))
                        .thenComparingInt(s -> checked(s.quote()) ? 0 : 1)
                        .thenComparingDouble(s -> -s.quote().confidence()));
        List<Statement> chosen = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Statement statement : sorted) {
            boolean paraphrase = statement.quote().kind() == QuoteKind.INDIRECT;
            if (paraphrase && !chosen.isEmpty()) {
                // A paraphrase stands in for words of their own, never beside them.
                break;
            }
            String said = statement.words();
            // Outlets repeat each other: what one has in full, another has in part.
            if (words.stream().noneMatch(w -> w.contains(said) || said.contains(w))) {
                chosen.add(statement);
                words.add(said);
            }
            if (chosen.size() == EACH) {
                break;
            }
        }
        return chosen;
    }

    private static int weight(Statement statement) {
        return statement.words().codePoints().map(cp -> Character.isIdeographic(cp) ? 2 : 1).sum();
    }

    private static int kindRank(Quote quote) {
        return quote.kind() == QuoteKind.DIRECT ? 0 : quote.kind() == QuoteKind.MIXED ? 1 : 2;
    }

    private static boolean checked(Quote quote) {
        return quote.status() != QuoteStatus.PROPOSED;
    }
}
