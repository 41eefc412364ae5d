package org.quoin.engine.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a contribution before any class of it is loaded. Declared once, in the {@code
 * plugin.xml} of its bundle.
 *
 * @param id unique over all contributions to its point
 * @param name for people, in their language
 * @param description one sentence for people, possibly empty
 * @param bundle symbolic name of the bundle that brings it
 * @param version of that bundle
 * @param attributes every attribute of its element, by name
 * @param options what can be chosen of it, in the order of their declaration
 */
public record Descriptor(
        String id,
        String name,
        String description,
        String bundle,
        String version,
        Map<String, String> attributes,
        List<DeclaredOption> options) {

    /** Copies the collections. */
    public Descriptor {
        attributes = Map.copyOf(attributes);
        options = List.copyOf(options);
    }

    /** Of a contribution of which nothing can be chosen. */
    public Descriptor(
            String id,
            String name,
            String description,
            String bundle,
            String version,
            Map<String, String> attributes) {
        this(id, name, description, bundle, version, attributes, List.of());
    }

    /** Why its options cannot be used, for people; empty if they can. */
    String optionsLack() {
        Set<String> names = new HashSet<>();
        for (DeclaredOption each : options) {
            String fault =
                    each.fault()
                            .orElse(
                                    names.add(each.name())
                                            ? ""
                                            : "two of its options are named \""
                                                    + each.name()
                                                    + '"');
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    /**
     * The endings of the files it is for, without dots, as it declares them in {@code
     * fileExtensions}; empty where it declares none.
     */
    public List<String> fileExtensions() {
        return Stream.of(attributes.getOrDefault("fileExtensions", "").split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** As people are told of it when it fails: name, id and bundle. */
    public String label() {
        return name + " (" + id + ", bundle " + bundle + ")";
    }
}
