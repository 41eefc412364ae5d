package org.quoin.engine.exchange.refi;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/**
 * What is known of a quotation and has no place in the standard, as a few lines for people in the
 * description of its first selection; programs show it as a comment. The lines are read back.
 */
final class Facts {

    private static final String BETWEEN = "; ";

    private enum Line {
        CONFIDENCE("confidence"),
        ANALYSER("analyser"),
        VERSION("version"),
        RULE("rule"),
        SPEAKER("speaker"),
        OTHER_NAMES("other names"),
        ROLE("role"),
        AFFILIATION("affiliation"),
        TYPE("type"),
        REGISTER("in the register");

        private final String label;

        Line(String label) {
            this.label = label;
        }
    }

    /** The note follows, for programs that do not show notes. */
    private static final String NOTE = "note:";

    private final Map<Line, String> lines = new EnumMap<>(Line.class);

    private Facts() {}

    /**
     * The lines about a quotation.
     *
     * @param register the key of its speaker
     */
    static String of(Quote quote, Optional<String> register, String note) {
        Facts facts = new Facts();
        facts.put(Line.CONFIDENCE, String.format(Locale.ROOT, "%.3f", quote.confidence()));
        facts.put(Line.ANALYSER, quote.origin().analyser());
        facts.put(Line.VERSION, quote.origin().version());
        facts.put(Line.RULE, quote.origin().rule());
        quote.speaker().ifPresent(facts::put);
        register.ifPresent(key -> facts.put(Line.REGISTER, key));
        String text =
                facts.lines.entrySet().stream()
                        .map(each -> each.getKey().label + ": " + each.getValue())
                        .collect(Collectors.joining("\n"));
        return note.isEmpty() ? text : text + "\n" + NOTE + "\n" + note;
    }

    /** What a description says; nothing where it is not one of these. */
    static Facts read(String description) {
        Facts facts = new Facts();
        for (String line : description.split("\r?\n", -1)) {
            if (line.equals(NOTE)) {
                break;
            }
            Stream.of(Line.values())
                    .filter(each -> line.startsWith(each.label + ": "))
                    .forEach(each -> facts.put(each, line.substring(each.label.length() + 2)));
        }
        return facts;
    }

    private void put(Speaker speaker) {
        put(Line.SPEAKER, speaker.name());
        put(Line.OTHER_NAMES, String.join(BETWEEN, speaker.otherNames()));
        put(Line.ROLE, speaker.role().orElse(""));
        put(Line.AFFILIATION, speaker.affiliation().orElse(""));
        put(Line.TYPE, CodeTree.label(speaker.type()));
    }

    private void put(Line line, String value) {
        if (!value.isBlank()) {
            lines.put(line, value.replaceAll("\\s*\\R\\s*", " "));
        }
    }

    /** 0 to 1. */
    OptionalDouble confidence() {
        try {
            double value = Double.parseDouble(lines.getOrDefault(Line.CONFIDENCE, ""));
            return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Who or what made the quotation. */
    Optional<Origin> origin() {
        return Optional.ofNullable(lines.get(Line.ANALYSER))
                .map(
                        analyser ->
                                new Origin(
                                        analyser,
                                        lines.getOrDefault(Line.VERSION, ""),
                                        lines.getOrDefault(Line.RULE, "")));
    }

    /** The speaker as the article words him. */
    Optional<Speaker> speaker() {
        return Optional.ofNullable(lines.get(Line.SPEAKER))
                .map(
                        name ->
                                new Speaker(
                                        name,
                                        list(lines.getOrDefault(Line.OTHER_NAMES, "")),
                                        Optional.ofNullable(lines.get(Line.ROLE)),
                                        Optional.ofNullable(lines.get(Line.AFFILIATION)),
                                        CodeTree.type(lines.getOrDefault(Line.TYPE, ""))
                                                .orElse(SpeakerType.UNKNOWN)));
    }

    /** The key of the speaker whom the words about him were written for. */
    Optional<String> register() {
        return Optional.ofNullable(lines.get(Line.REGISTER));
    }

    /** Several names in one line. */
    static String joined(List<String> names) {
        return String.join(BETWEEN, names);
    }

    /** The names of such a line. */
    static List<String> list(String names) {
        return names.isBlank() ? List.of() : List.of(names.split(BETWEEN));
    }
}
