package org.quoin.docx.template.field;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of thing that fields belong to: the briefing, a quotation, an article.
 *
 * @param <T> what it is in a briefing
 */
public final class Scope<T> {

    private final String name;
    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    /**
     * @param name by which messages and the list of fields call it
     */
    Scope(String name) {
        this.name = name;
    }

    /** By which messages and the list of fields call it. */
    public String name() {
        return name;
    }

    Scope<T> with(Field<T> field) {
        fields.put(field.name(), field);
        return this;
    }

    /** A field by its name. */
    public Optional<Field<T>> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** All of them, in the order in which people are shown them. */
    public Collection<Field<T>> fields() {
        return fields.values();
    }
}
