package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.engine.Samples;

class OptionsTest {

    private static final String LABEL = "The one (one, bundle org.example)";

    private final Map<String, String> chosen = new HashMap<>();

    /** Says which values it works with in the problems of its analysis. */
    private record Talkative(Optional<OptionValues> options)
            implements QuoteAnalyser, Configurable<QuoteAnalyser> {

        @Override
        public QuoteAnalyser with(OptionValues values) {
            return new Talkative(Optional.of(values));
        }

        @Override
        public Analysis analyse(Article article, Progress progress) {
            OptionValues known = options.orElseThrow();
            return new Analysis(
                    List.of(),
                    List.of(
                            Problem.warning(
                                    "values",
                                    known.number("least")
                                            + " "
                                            + known.flag("loud")
                                            + " "
                                            + known.text("manner")
                                            + " ["
                                            + known.text("words")
                                            + "]")));
        }
    }

    private static DeclaredOption option(String name, String type, String... more) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("name", name);
        attributes.put("type", type);
        attributes.put("label", "The " + name);
        for (int i = 0; i < more.length; i += 2) {
            attributes.put(more[i], more[i + 1]);
        }
        return new DeclaredOption(attributes);
    }

    private static final List<DeclaredOption> ALL =
            List.of(
                    option("least", "number", "default", "3", "least", "1", "most", "9"),
                    option("loud", "flag", "default", "false"),
                    option("manner", "choice", "default", "b", "choices", "a, b"),
                    option("words", "text"));

    private static Registry registry(List<DeclaredOption> options, QuoteAnalyser analyser) {
        return Samples.registry(
                new Contribution<>(
                        Point.ANALYSERS,
                        new Descriptor("one", "The one", "", "org.example", "1", Map.of(), options),
                        () -> analyser));
    }

    private static String values(Registry registry) {
        return registry.plugins(Point.ANALYSERS)
                .get(0)
                .instance()
                .analyse(Samples.article("a", "x"), Progress.none())
                .problems()
                .get(0)
                .message();
    }

    @Test
    void aContributionGetsItsDefaultsAndThenWhatSomebodyChose() {
        Registry registry = registry(ALL, new Talkative(Optional.empty()));
        assertEquals("3 false b []", values(registry));

        chosen.putAll(Map.of("least", "9", "loud", "true", "manner", "a", "words", "x = y"));
        registry.configure((plugin, option) -> Optional.ofNullable(chosen.get(option.name())));

        assertEquals("9 true a [x = y]", values(registry));
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void aValueThatDoesNotFitIsNamedAndTheDefaultCounts() {
        Registry registry = registry(ALL, new Talkative(Optional.empty()));
        chosen.putAll(Map.of("least", "10", "loud", "yes", "manner", "c"));
        registry.configure((plugin, option) -> Optional.ofNullable(chosen.get(option.name())));

        assertEquals("3 false b []", values(registry));
        assertEquals(
                List.of(
                        Problem.warning(
                                LABEL,
                                "its option least has its default: \"10\" is not what it takes:"
                                        + " number from 1 to 9"),
                        Problem.warning(
                                LABEL,
                                "its option loud has its default: \"yes\" is not what it takes:"
                                        + " true or false"),
                        Problem.warning(
                                LABEL,
                                "its option manner has its default: \"c\" is not what it takes: a,"
                                        + " b")),
                registry.problems());
    }

    @Test
    void aDeclarationThatCannotBeCostsItsContribution() {
        Map<DeclaredOption, String> faulty =
                Map.of(
                        new DeclaredOption(Map.of("type", "text", "label", "x")),
                        "an option has no name of letters, digits and hyphens",
                        option("a", "colour"),
                        "its option \"a\" is of no type: text, flag, number or choice",
                        option("a", "choice", "default", "x"),
                        "its option \"a\" names no choices",
                        option("a", "number", "default", "few"),
                        "the default of its option \"a\" cannot be: \"few\" is not what it takes:"
                                + " number",
                        option("a", "number", "default", "1", "most", "many"),
                        "its option \"a\" has a bound that is no number",
                        new DeclaredOption(Map.of("name", "a", "type", "text")),
                        "its option \"a\" has no label");
        faulty.forEach(
                (option, why) -> {
                    Registry registry = registry(List.of(option), new Talkative(Optional.empty()));
                    assertEquals(List.of(), registry.declared(Point.ANALYSERS));
                    assertEquals(
                            List.of(Problem.error(LABEL, "left out: " + why)), registry.problems());
                });
        assertEquals(
                List.of(Problem.error(LABEL, "left out: two of its options are named \"a\"")),
                registry(
                                List.of(option("a", "text"), option("a", "text")),
                                new Talkative(Optional.empty()))
                        .problems());
    }

    @Test
    void whoDeclaresOptionsAndTakesNoneIsNamed() {
        Registry registry = registry(ALL, new Samples.Capitals());

        assertEquals(1, registry.plugins(Point.ANALYSERS).size());
        assertEquals(
                List.of(Problem.warning(LABEL, "it declares options, but takes none")),
                registry.problems());
    }

    @Test
    void valuesAreOfTheTypeThatWasDeclared() {
        OptionValues values = new OptionValues(Map.of("a", 1L));
        assertEquals(1, values.number("a"));
        assertThrows(IllegalArgumentException.class, () -> values.flag("a"));
        assertThrows(IllegalArgumentException.class, () -> values.text("b"));
        assertThrows(
                IllegalArgumentException.class, () -> new OptionValues(Map.of("a", List.of())));
    }
}
