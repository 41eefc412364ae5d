package org.quoin.engine.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;

/**
 * The contributions of all plug-ins, wherever they were found. Each is made when its point is first
 * asked for; one that fails is named among the {@link #problems()} and left out. Safe for many
 * threads.
 */
public final class Registry {

    private final List<Contribution<?>> contributions;
    private final List<Problem> problems;
    private final Map<Contribution<?>, Optional<Plugin<?>>> made = new HashMap<>();

    /**
     * @param discovery what was found; of two with the same id the first by bundle name counts
     */
    public Registry(Discovery discovery) {
        problems = new ArrayList<>(discovery.problems());
        contributions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Contribution<?>> sorted = new ArrayList<>(discovery.contributions());
        // By id, so that the same plug-ins give the same results wherever they were found.
        sorted.sort(
                Comparator.comparing((Contribution<?> each) -> each.point().id())
                        .thenComparing(each -> each.descriptor().id())
                        .thenComparing(each -> each.descriptor().bundle()));
        for (Contribution<?> each : sorted) {
            if (ids.add(each.point().id() + ' ' + each.descriptor().id())) {
                contributions.add(each);
            } else {
                problems.add(
                        Problem.error(
                                each.descriptor().label(),
                                "left out: another bundle contributes the same id"));
            }
        }
    }

    /** What is declared for a point, by id, without loading any of it. */
    public List<Descriptor> declared(Point<?> point) {
        return contributions.stream()
                .filter(each -> each.point().equals(point))
                .map(Contribution::descriptor)
                .toList();
    }

    /** Those contributions to a point that can be made, by id. */
    public synchronized <T> List<Plugin<T>> plugins(Point<T> point) {
        List<Plugin<T>> found = new ArrayList<>();
        for (Contribution<?> each : contributions) {
            if (each.point().equals(point)) {
                Plugin<?> plugin = made.computeIfAbsent(each, this::make).orElse(null);
                if (plugin != null) {
                    found.add(
                            new Plugin<>(
                                    plugin.descriptor(), point.type().cast(plugin.instance())));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** What was left out so far, and why. */
    public synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Optional<Plugin<?>> make(Contribution<?> contribution) {
        try {
            @Nullable Object instance = contribution.factory().create();
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
