package org.quoin.docx.template.bind;

import java.util.List;
import java.util.Optional;
import org.quoin.docx.template.field.Field;

/**
 * Which field a mark means: found once, when the template is read.
 *
 * @param depth of the thing that it begins at: 0 is the briefing, 1 an item of the outermost list
 * @param path from there, field by field; all but the last have fields themselves
 * @param position where it asks for the place of that item in its list instead
 */
public record Ref(int depth, List<Field<?>> path, Optional<Position> position) {

    /** What every item of a list can be asked. */
    public enum Position {
        /** Its number, from 1. */
        NUMBER("number"),
        /** Whether it is the first. */
        FIRST("first"),
        /** Whether it is the last. */
        LAST("last");

        private final String field;

        Position(String field) {
            this.field = field;
        }

        /** As templates write it. */
        public String field() {
            return field;
        }
    }

    /** Copies the list. */
    public Ref {
        path = List.copyOf(path);
    }

    /** The field that it ends at. */
    public Optional<Field<?>> field() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The thing that its field belongs to, to tell whether two fields are of the same. */
    Object owner() {
        return List.of(depth, path.isEmpty() ? List.of() : path.subList(0, path.size() - 1));
    }
}
