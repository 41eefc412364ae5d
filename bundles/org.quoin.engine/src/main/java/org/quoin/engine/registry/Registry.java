package org.quoin.engine.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.plugin.PackReader;
import org.quoin.api.plugin.QuoteAnalyser;

/**
 * The contributions of all plug-ins, wherever they were found. Each is made when its point is first
 * asked for; one that fails is named among the {@link #problems()} and left out. Safe for many
 * threads.
 */
public final class Registry {

    /** How long a plug-in's own code may run before it is left; a page of 50 MB takes 12 s. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<Contribution<?>> contributions;
    private final List<Problem> problems;
    private final Map<Contribution<?>, Optional<Plugin<?>>> made = new HashMap<>();
    private final Set<Descriptor> leftOut = new HashSet<>();
    private final Duration patience;
    private OptionSettings settings = OptionSettings.defaults();

    /**
     * One with the usual patience.
     *
     * @param discovery what was found; of two with the same id the first by bundle name counts
     */
    public Registry(Discovery discovery) {
        this(discovery, PATIENCE);
    }

    /**
     * @param discovery what was found; of two with the same id the first by bundle name counts
     * @param patience how long a plug-in's own code may run before it is left behind
     */
    public Registry(Discovery discovery, Duration patience) {
        this.patience = patience;
        problems = new ArrayList<>(discovery.problems());
        contributions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Contribution<?>> sorted = new ArrayList<>(discovery.contributions());
        // By id, so that the same plug-ins give the same results wherever they were found.
        sorted.sort(
                Comparator.comparing((Contribution<?> each) -> each.point().id())
                        .thenComparing(each -> each.descriptor().id())
                        .thenComparing(each -> each.descriptor().bundle()));
        Map<String, Descriptor> languages = new HashMap<>();
        for (Contribution<?> each : sorted) {
            Optional<String> served = servedBefore(each, languages);
            String faulty = each.descriptor().optionsLack();
            if (!faulty.isEmpty()) {
                problems.add(Problem.error(each.descriptor().label(), "left out: " + faulty));
            } else if (served.isPresent()) {
                problems.add(Problem.error(each.descriptor().label(), "left out: " + served.get()));
            } else if (ids.add(each.point().id() + ' ' + each.descriptor().id())) {
                contributions.add(each);
            } else {
                problems.add(
                        Problem.error(
                                each.descriptor().label(),
                                "left out: another bundle contributes the same id"));
            }
        }
    }

    /** Why a language pack comes too late: two for one language would find everything twice. */
    private static Optional<String> servedBefore(
            Contribution<?> contribution, Map<String, Descriptor> languages) {
        if (!contribution.point().equals(Point.LANGUAGE_PACKS)) {
            return Optional.empty();
        }
        List<String> tags =
                DeclaredPack.tags(contribution.descriptor()).stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .toList();
        for (String tag : tags) {
            Descriptor first = languages.get(tag);
            if (first != null) {
                return Optional.of("the language " + tag + " is served by " + first.label());
            }
        }
        tags.forEach(tag -> languages.put(tag, contribution.descriptor()));
        return Optional.empty();
    }

    /** What is declared for a point, by id, without loading any of it. */
    public List<Descriptor> declared(Point<?> point) {
        return contributions.stream()
                .filter(each -> each.point().equals(point))
                .map(Contribution::descriptor)
                .toList();
    }

    /**
     * From now on contributions work with what somebody chose for their options. Those that were
     * handed out before are not touched; they are made anew when they are next asked for.
     */
    public synchronized void configure(OptionSettings chosen) {
        settings = chosen;
        made.keySet().removeIf(each -> !each.descriptor().options().isEmpty());
    }

    /** Those contributions to a point that can be made, by id. */
    public synchronized <T> List<Plugin<T>> plugins(Point<T> point) {
        List<Plugin<T>> found = new ArrayList<>();
        for (Contribution<?> each : contributions) {
            if (each.point().equals(point)) {
                Plugin<?> plugin = plugin(each).orElse(null);
                if (plugin != null) {
                    found.add(
                            new Plugin<>(
                                    plugin.descriptor(), point.type().cast(plugin.instance())));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Lets the analysers read every language pack whole, which they otherwise do when its language
     * first comes up; what is wrong with one is among the {@link #problems()} from then on.
     */
    public synchronized void checkPacks() {
        for (Plugin<QuoteAnalyser> analyser : plugins(Point.ANALYSERS)) {
            if (analyser.instance() instanceof PackReader reader) {
                for (LanguagePack pack : packs()) {
                    reader.check(pack).ifPresent(this::tell);
                }
            }
        }
    }

    /** Not by computeIfAbsent: an analyser's making asks for the packs. */
    private Optional<Plugin<?>> plugin(Contribution<?> contribution) {
        Optional<Plugin<?>> known = made.get(contribution);
        if (known == null) {
            known = make(contribution);
            made.put(contribution, known);
        }
        return known;
    }

    private List<LanguagePack> packs() {
        return plugins(Point.LANGUAGE_PACKS).stream().map(Plugin::instance).toList();
    }

    /** How long a plug-in's own code may run before it is left behind. */
    public Duration patience() {
        return patience;
    }

    /**
     * From now on a contribution that works badly is not to be called.
     *
     * @param why what it did, to be read behind "left out: "
     */
    public synchronized void leaveOut(Descriptor descriptor, String why) {
        if (leftOut.add(descriptor)) {
            problems.add(Problem.error(descriptor.label(), "left out: " + why));
        }
    }

    /** Whether it was left out after it had been made. */
    public synchronized boolean isLeftOut(Descriptor descriptor) {
        return leftOut.contains(descriptor);
    }

    /** What was left out so far, and why. */
    public synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** With the values of its options, where it takes any. */
    private @Nullable Object configured(Descriptor descriptor, @Nullable Object instance) {
        if (descriptor.options().isEmpty()) {
            return instance;
        }
        if (instance instanceof Configurable<?> configurable) {
            return configurable.with(values(descriptor));
        }
        tell(Problem.warning(descriptor.label(), "it declares options, but takes none"));
        return instance;
    }

    private OptionValues values(Descriptor descriptor) {
        Map<String, Object> values = new HashMap<>();
        for (DeclaredOption each : descriptor.options()) {
            String written = settings.chosen(descriptor, each).orElse(each.standard());
            Optional<String> refusal = each.refusal(written);
            refusal.ifPresent(
                    why ->
                            tell(
                                    Problem.warning(
                                            descriptor.label(),
                                            "its option "
                                                    + each.name()
                                                    + " has its default: "
                                                    + why)));
            values.put(each.name(), each.value(refusal.isEmpty() ? written : each.standard()));
        }
        return new OptionValues(values);
    }

    private void tell(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private Optional<Plugin<?>> make(Contribution<?> contribution) {
        try {
            @Nullable Object instance =
                    configured(contribution.descriptor(), contribution.factory().create());
            if (instance instanceof PackReader reader) {
                instance = reader.withPacks(packs());
            }
            if (contribution.point().type().isInstance(instance)) {
                return Optional.of(new Plugin<>(contribution.descriptor(), instance));
            }
            problems.add(
                    Problem.error(
                            contribution.descriptor().label(),
                            "left out: it is no " + contribution.point().type().getSimpleName()));
        } catch (Exception | LinkageError | ServiceConfigurationError | StackOverflowError e) {
            // Somebody else's code: whatever it throws costs this contribution alone.
            problems.add(
                    Problem.error(
                            contribution.descriptor().label(),
                            "left out: it could not be started: " + Reasons.of(e)));
        }
        return Optional.empty();
    }
}
