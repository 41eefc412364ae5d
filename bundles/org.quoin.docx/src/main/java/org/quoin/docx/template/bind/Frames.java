package org.quoin.docx.template.bind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.docx.template.field.Catalogue;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.field.Scope;

/** What is open around a place: the briefing, and an item of each list around it. */
final class Frames {

    private final Catalogue catalogue;
    private final List<Frame> frames = new ArrayList<>();

    /**
     * @param list whether it is an item of a list, so that it has a place in it
     */
    private record Frame(Scope<?> scope, boolean list) {}

    Frames(Catalogue catalogue) {
        this.catalogue = catalogue;
        frames.add(new Frame(catalogue.root(), false));
    }

    void push(Scope<?> scope, boolean list) {
        frames.add(new Frame(scope, list));
    }

    void pop() {
        frames.remove(frames.size() - 1);
    }

    /** The field that a name means here, the innermost first. */
    Optional<Ref> find(String name) {
        String[] parts = name.equals(".") ? new String[] {"."} : name.split("\\.", -1);
        for (int depth = frames.size() - 1; depth >= 0; depth--) {
            Frame frame = frames.get(depth);
            Optional<Ref> found = path(depth, frame.scope(), parts);
            if (found.isPresent()) {
                return found;
            }
            if (frame.list() && parts.length == 1) {
                for (Ref.Position each : Ref.Position.values()) {
                    if (each.field().equals(name)) {
                        return Optional.of(new Ref(depth, List.of(), Optional.of(each)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Ref> path(int depth, Scope<?> from, String... parts) {
        List<Field<?>> path = new ArrayList<>();
        Scope<?> scope = from;
        for (int i = 0; i < parts.length; i++) {
            Field<?> field = scope.field(parts[i]).orElse(null);
            if (field == null) {
                return Optional.empty();
            }
            path.add(field);
            if (i + 1 < parts.length) {
                if (!(field instanceof Field.One<?, ?> one)) {
                    return Optional.empty();
                }
                scope = one.scope();
            }
        }
        return Optional.of(new Ref(depth, path, Optional.empty()));
    }

    /** Every name that means something here, what has fields itself with those too. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int depth = frames.size() - 1; depth >= 0; depth--) {
            for (Field<?> each : frames.get(depth).scope().fields()) {
                names.add(each.name());
            }
            for (Field<?> each : frames.get(depth).scope().fields()) {
                if (each instanceof Field.One<?, ?> one) {
                    one.scope()
                            .fields()
                            .forEach(inner -> names.add(each.name() + '.' + inner.name()));
                }
            }
            if (frames.get(depth).list()) {
                for (Ref.Position each : Ref.Position.values()) {
                    names.add(each.field());
                }
            }
        }
        return names;
    }

    /** The lists whose items have a field of this name, where it means nothing here. */
    List<String> lists(String name) {
        String first = name.split("\\.", 2)[0];
        List<String> lists = new ArrayList<>();
        for (Field<?> each : catalogue.root().fields()) {
            if (each instanceof Field.Many<?, ?> many && many.scope().field(first).isPresent()) {
                lists.add(each.name());
            }
        }
        return lists;
    }
}
