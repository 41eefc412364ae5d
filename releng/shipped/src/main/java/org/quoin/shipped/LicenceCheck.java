package org.quoin.shipped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds what is shipped against the reviewed list: whatever is not on it, is under a licence that
 * Quoin cannot be delivered with, or says something else than the list does, is told.
 */
public final class LicenceCheck {

    private final Reviewed reviewed;

    /**
     * A check.
     *
     * @param reviewed what people decided
     */
    public LicenceCheck(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    /**
     * What is wrong with the licences.
     *
     * @param shipped by where it is shipped: a platform of the product, as in {@code
     *     linux.gtk.x86_64}, or anything else
     * @return a sentence for each fault, in a fixed order; empty when all is well
     */
    public List<String> faults(Map<String, List<Part>> shipped) {
        Set<String> faults = new TreeSet<>();
        List<Part> all =
                shipped.values().stream().flatMap(Collection::stream).flatMap(Part::all).toList();
        for (Part each : all) {
            faults.addAll(faults(each));
        }
        Set<String> names = all.stream().map(Part::name).collect(Collectors.toSet());
        for (Reviewed.Library each : reviewed.libraries().values()) {
            boolean looked = each.platform().map(shipped::containsKey).orElse(true);
            if (looked && !names.contains(each.name())) {
                faults.add(each.name() + " is on the list, but not shipped any more: take it off");
            }
            if (!reviewed.projects().containsKey(each.project())) {
                faults.add(
                        each.name()
                                + " is of "
                                + each.project()
                                + ", which projects.csv does not have");
            }
        }
        return List.copyOf(faults);
    }

    private List<String> faults(Part part) {
        Reviewed.Library library = reviewed.libraries().get(part.name());
        if (library == null
                && part.isOwn()
                && part.says().licences().keySet().equals(Set.of("EPL-2.0"))) {
            return List.of();
        }
        if (library == null) {
            return List.of(
                    part.name()
                            + " ("
                            + part.place()
                            + ") is not on the list of reviewed licences. It says about itself: "
                            + part.says().told());
        }
        List<String> faults = new ArrayList<>();
        if (!library.licence().permits(reviewed.permitted()::containsKey)) {
            faults.add(
                    part.name()
                            + " is under "
                            + String.join(", ", refused(library))
                            + ", and permitted.csv does not have that: Quoin cannot be delivered with it");
        }
        part.says()
                .licences()
                .forEach(
                        (licence, places) -> {
                            if (library.licence().licences().stream()
                                    .noneMatch(each -> each.startsWith(licence))) {
                                faults.add(
                                        part.name()
                                                + " says that something in it is under "
                                                + licence
                                                + " ("
                                                + String.join(", ", new TreeSet<>(places))
                                                + "); the list says "
                                                + library.licence().licences());
                            }
                        });
        if (library.note().isEmpty()) {
            for (String each : part.says().unknown()) {
                faults.add(
                        part.name() + " says what is not understood; read it and note it: " + each);
            }
            if (part.says().licences().isEmpty() && part.says().unknown().isEmpty()) {
                faults.add(
                        part.name()
                                + " says nothing about its licence, and the list does not note where it was read");
            }
        }
        return faults;
    }

    private Set<String> refused(Reviewed.Library library) {
        return library.licence().licences().stream()
                .filter(each -> !reviewed.permitted().containsKey(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
