package org.quoin.engine.registry;

import java.util.Map;

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
 */
public record Descriptor(
        String id,
        String name,
        String description,
        String bundle,
        String version,
        Map<String, String> attributes) {

    /** Copies the map. */
    public Descriptor {
        attributes = Map.copyOf(attributes);
    }

    /** As people are told of it when it fails: name, id and bundle. */
    public String label() {
        return name + " (" + id + ", bundle " + bundle + ")";
    }
}
