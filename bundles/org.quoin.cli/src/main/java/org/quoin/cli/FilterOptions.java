package org.quoin.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which quotations of a project a command is about; the same options everywhere. */
final class FilterOptions {

    /** How many names are shown to who wrote one that is not there. */
    private static final int SUGGESTIONS = 5;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "By this speaker, under any of his names (may be repeated).")
    private final List<String> speakers = new ArrayList<>();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "direct, indirect or mixed (several with commas).")
    private final List<QuoteKind> kinds = new ArrayList<>();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description =
                    "proposed, accepted, rejected, corrected or manual (several with commas).")
    private final List<QuoteStatus> statuses = new ArrayList<>();

    @Option(
            names = "--site",
            paramLabel = "OUTLET",
            description = "From this outlet (may be repeated).")
    private final List<String> sites = new ArrayList<>();

    @Option(
            names = "--text-language",
            split = ",",
            paramLabel = "TAG",
            description = "Of articles in this language, such as zh or en (several with commas).")
    private final List<String> languages = new ArrayList<>();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "With this tag (repeated: with any of them).")
    private final List<String> tags = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            description = "Of articles of this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            description = "Of articles of this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--min-confidence", paramLabel = "0..1", description = "At least this sure.")
    private double leastConfidence;

    /**
     * Refuses what cannot be.
     *
     * @throws ParameterException if a number or a day makes no sense
     */
    void check(@Nullable CommandSpec spec) {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new ParameterException(
                    known.commandLine(),
                    "--min-confidence must be from 0 to 1, not " + leastConfidence);
        }
        LocalDate first = from;
        LocalDate last = to;
        if (first != null && last != null && last.isBefore(first)) {
            throw new ParameterException(
                    known.commandLine(), "--to " + last + " is before --from " + first);
        }
    }

    /** Whether anything was asked for. */
    boolean isGiven() {
        return !(speakers.isEmpty()
                && kinds.isEmpty()
                && statuses.isEmpty()
                && sites.isEmpty()
                && languages.isEmpty()
                && tags.isEmpty()
                && from == null
                && to == null
                && leastConfidence == 0);
    }

    /**
     * What was asked for.
     *
     * @throws ProjectException if nobody in the project has a name that was given
     */
    QuoteFilter filter(Project project) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (String name : speakers) {
            numbers.addAll(numbers(project, name));
        }
        return QuoteFilter.ALL
                .bySpeakers(numbers)
                .ofKinds(kinds.toArray(QuoteKind[]::new))
                .ofStatuses(statuses.toArray(QuoteStatus[]::new))
                .from(sites.toArray(String[]::new))
                .inLanguages(languages.toArray(String[]::new))
                .tagged(tags.toArray(String[]::new))
                .between(Optional.ofNullable(from), Optional.ofNullable(to))
                .confident(leastConfidence, 1);
    }

    private static List<Long> numbers(Project project, String name) {
        List<Long> named =
                project.register().named(name).stream().map(RegisteredSpeaker::number).toList();
        if (named.isEmpty()) {
            String others =
                    project.register().find(name, SUGGESTIONS).stream()
                            .map(RegisteredSpeaker::name)
                            .collect(Collectors.joining(", "));
            throw new ProjectException(
                    "nobody in the project is named "
                            + name
                            + (others.isEmpty() ? "" : "; there is " + others));
        }
        return named;
    }
}
