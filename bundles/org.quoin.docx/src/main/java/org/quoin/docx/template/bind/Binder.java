package org.quoin.docx.template.bind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.docx.template.field.Candidates;
import org.quoin.docx.template.field.Catalogue;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.mark.Fault;
import org.quoin.docx.template.mark.Mark;
import org.quoin.docx.template.mark.Sigil;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds out what each mark of a part means, in the order of the text: which field it names, seen
 * from the lists around it, and which beginning and end belong together. Whatever is wrong is said,
 * and what was probably meant is taken for what was, so that one mistake is not reported as many.
 */
public final class Binder {

    private final Candidates candidates;
    private final Collection<String> parts;
    private final Collection<String> turning;
    private final Bound.Place place;
    private final List<Fault> faults;
    private final Map<Element, Bound> bound = new HashMap<>();
    private final Frames frames;

    /** What was ended by the end of something around it, so that its own end is still to come. */
    private final Set<String> crossed = new HashSet<>();

    private Deque<Open> open = new ArrayDeque<>();

    /**
     * @param parts the names of what Quoin composes
     * @param turning those of them that may turn the page
     * @param place what the part is
     * @param faults takes what is wrong
     */
    public Binder(
            Catalogue catalogue,
            Collection<String> parts,
            Collection<String> turning,
            Bound.Place place,
            List<Fault> faults) {
        this.candidates = new Candidates();
        this.parts = parts;
        this.turning = turning;
        this.place = place;
        this.faults = faults;
        this.frames = new Frames(catalogue);
    }

    /**
     * Something begun and not yet ended.
     *
     * @param framed whether its item is on the frames
     */
    private record Open(Mark mark, Element element, Optional<Ref> ref, boolean framed) {}

    /** What each mark's element means; those that mean nothing are left out. */
    public Map<Element, Bound> bind(Document part) {
        story(part.getDocumentElement(), place);
        return bound;
    }

    /** Marks of a text box belong together among themselves: nothing reaches out of it. */
    private void story(Node node, Bound.Place here) {
        Deque<Open> outside = open;
        open = new ArrayDeque<>();
        walk(node, here);
        while (!open.isEmpty()) {
            Open last = close();
            faults.add(
                    Fault.error(
                            "loop.unclosed",
                            last.mark().spot(),
                            last.mark().written(),
                            "{{/" + last.mark().name() + "}}"));
        }
        open = outside;
    }

    private void walk(Node node, Bound.Place here) {
        for (Element each : Tree.children(node)) {
            Optional<Mark> mark = Mark.of(each);
            if (mark.isPresent()) {
                mark(each, mark.get(), here);
            } else if (Tree.is(each, "txbxContent")) {
                story(each, here == Bound.Place.TEXT ? Bound.Place.BOX : here);
            } else if (Tree.is(each, "footnote") || Tree.is(each, "endnote")) {
                story(each, here);
            } else {
                walk(each, here);
            }
        }
        if (Tree.is(node, "p")) {
            notes((Element) node);
        }
    }

    private void mark(Element element, Mark mark, Bound.Place here) {
        switch (mark.sigil()) {
            case VALUE -> value(element, mark, here);
            case EACH, UNLESS -> begin(element, mark);
            case END -> end(element, mark);
            case PART -> part(element, mark, here);
            case REMARK -> {
                // Taken out when it was found.
            }
        }
    }

    private void value(Element element, Mark mark, Bound.Place here) {
        Ref ref = find(mark).orElse(null);
        if (ref == null) {
            return;
        }
        Field<?> field = ref.field().orElse(null);
        if (field instanceof Field.Many<?, ?> || field instanceof Field.Truth<?>) {
            faults.add(
                    Fault.error(
                                    field instanceof Field.Truth<?> ? "value.truth" : "value.list",
                                    mark.spot(),
                                    mark.name())
                            .suggesting(
                                    Optional.of(
                                            "{{#"
                                                    + mark.name()
                                                    + "}} … {{/"
                                                    + mark.name()
                                                    + "}}")));
            return;
        }
        if (field instanceof Field.One<?, ?> one) {
            List<Field<?>> path = new ArrayList<>(ref.path());
            one.scope().field(one.shown()).ifPresent(path::add);
            bound.put(
                    element,
                    new Bound.Value(
                            new Ref(ref.depth(), path, Optional.empty()), mark, here, false));
            return;
        }
        if (ref.position().filter(each -> each != Ref.Position.NUMBER).isPresent()) {
            faults.add(Fault.error("value.truth", mark.spot(), mark.name()));
            return;
        }
        if (field instanceof Field.Words<?> words) {
            placed(words.use(), mark, here);
        }
        bound.put(element, new Bound.Value(ref, mark, here, false));
    }

    private void placed(Field.Use use, Mark mark, Bound.Place here) {
        if (use == Field.Use.IMAGE && here == Bound.Place.MARGIN) {
            faults.add(Fault.error("image.margin", mark.spot()));
        } else if (use == Field.Use.NOTE && here != Bound.Place.TEXT) {
            faults.add(Fault.error("note.place", mark.spot()));
        } else if (use == Field.Use.QUOTED && here != Bound.Place.TEXT) {
            faults.add(Fault.warning("quoted.place", mark.spot(), mark.written()));
        }
    }

    private void begin(Element element, Mark mark) {
        Optional<Ref> ref = find(mark);
        boolean framed = false;
        Field<?> field = ref.flatMap(Ref::field).orElse(null);
        if (mark.sigil() == Sigil.EACH) {
            if (field instanceof Field.Many<?, ?> many) {
                frames.push(many.scope(), true);
                framed = true;
            } else if (field instanceof Field.One<?, ?> one) {
                frames.push(one.scope(), false);
                framed = true;
            }
        }
        open.push(new Open(mark, element, ref, framed));
    }

    private void end(Element element, Mark mark) {
        Optional<Open> meant =
                open.stream().filter(each -> each.mark().name().equals(mark.name())).findFirst();
        if (meant.isEmpty() && !open.isEmpty()) {
            String innermost = open.element().mark().name();
            if (candidates.nearest(mark.name(), List.of(innermost)).isPresent()) {
                faults.add(
                        Fault.error("end.other", mark.spot(), mark.written())
                                .suggesting(Optional.of("{{/" + innermost + "}}")));
                close();
                return;
            }
        }
        if (meant.isEmpty()) {
            if (crossed.remove(mark.name())) {
                return;
            }
            faults.add(Fault.error("end.alone", mark.spot(), mark.written()));
            return;
        }
        while (!open.element().element().equals(meant.get().element())) {
            Open inner = close();
            crossed.add(inner.mark().name());
            faults.add(
                    Fault.error("loop.crossed", mark.spot(), mark.written(), inner.mark().written())
                            .suggesting(
                                    Optional.of(
                                            "{{/" + inner.mark().name() + "}}" + mark.written())));
        }
        Open begun = close();
        begun.ref()
                .ifPresent(
                        ref -> {
                            bound.put(begun.element(), new Bound.Begin(ref, begun.mark(), element));
                            bound.put(element, new Bound.End(begun.element()));
                        });
    }

    private Open close() {
        Open last = open.pop();
        if (last.framed()) {
            frames.pop();
        }
        return last;
    }

    private void part(Element element, Mark mark, Bound.Place here) {
        if (!parts.contains(mark.name())) {
            faults.add(
                    Fault.error("part.unknown", mark.spot(), mark.name(), String.join(", ", parts))
                            .suggesting(
                                    candidates
                                            .nearest(mark.name(), parts)
                                            .map(name -> "{{> " + name + "}}")));
        } else if (here != Bound.Place.TEXT || Tree.around(element, "tc").isPresent()) {
            faults.add(Fault.error("part.place", mark.spot(), mark.written()));
        } else if (open.stream().anyMatch(Open::framed)) {
            faults.add(Fault.error("part.repeated", mark.spot(), mark.written()));
        } else if (turning.contains(mark.name()) && standsBeforeSection(element)) {
            faults.add(Fault.error("part.section", mark.spot(), mark.written()));
        } else {
            bound.put(element, new Bound.Part(mark));
        }
    }

    /** Whether a section of the template's own ends behind it, of which nothing is known. */
    private static boolean standsBeforeSection(Element part) {
        return Tree.all(part.getOwnerDocument().getDocumentElement(), "sectPr").stream()
                .filter(each -> Tree.is(each.getParentNode(), "pPr"))
                .anyMatch(
                        each ->
                                (part.compareDocumentPosition(each)
                                                & Node.DOCUMENT_POSITION_FOLLOWING)
                                        != 0);
    }

    /** The field that a mark names; where it names none, the one that was probably meant. */
    private Optional<Ref> find(Mark mark) {
        Optional<Ref> found = frames.find(mark.name());
        if (found.isPresent()) {
            return found;
        }
        List<String> lists = frames.lists(mark.name());
        // Where its beginning means something here, the rest of it is wrong.
        if (!lists.isEmpty() && frames.find(mark.name().split("\\.", 2)[0]).isEmpty()) {
            String list = lists.get(0);
            faults.add(
                    Fault.error(
                            "field.outside",
                            mark.spot(),
                            mark.written(),
                            "{{#" + list + "}}",
                            "{{/" + list + "}}",
                            String.join(", ", lists)));
            return Optional.empty();
        }
        if (mark.sigil() == Sigil.VALUE && parts.contains(mark.name())) {
            faults.add(
                    Fault.error("part.value", mark.spot(), mark.name())
                            .suggesting(Optional.of("{{> " + mark.name() + "}}")));
            return Optional.empty();
        }
        Optional<String> meant = candidates.nearest(mark.name(), frames.names());
        faults.add(
                Fault.error("field.unknown", mark.spot(), mark.name())
                        .suggesting(meant.map(name -> "{{" + mark.sigil().sign() + name + "}}")));
        return meant.flatMap(frames::find);
    }

    /**
     * Looks for the notes that stand apart from their quotations. Only behind them and in the same
     * paragraph: nobody could tell otherwise what a footnote proves.
     */
    private void notes(Element paragraph) {
        List<Element> values = new ArrayList<>();
        collect(paragraph, values);
        for (int i = 0; i < values.size(); i++) {
            Bound.Value note = (Bound.Value) bound.get(values.get(i));
            if (note == null || use(note) != Field.Use.NOTE) {
                continue;
            }
            boolean found = false;
            for (int j = i - 1; j >= 0 && !found; j--) {
                Bound.Value value = (Bound.Value) bound.get(values.get(j));
                if (value != null
                        && use(value) == Field.Use.QUOTED
                        && !value.noteApart()
                        && value.ref().owner().equals(note.ref().owner())) {
                    bound.put(
                            values.get(j),
                            new Bound.Value(value.ref(), value.mark(), value.place(), true));
                    found = true;
                }
            }
            if (!found) {
                faults.add(Fault.error("note.alone", note.mark().spot()));
            }
        }
    }

    private void collect(Node node, List<Element> values) {
        for (Element each : Tree.children(node)) {
            if (bound.get(each) instanceof Bound.Value) {
                values.add(each);
            } else if (!Tree.is(each, "txbxContent")) {
                collect(each, values);
            }
        }
    }

    private static Field.Use use(Bound.Value value) {
        return value.ref().field().orElse(null) instanceof Field.Words<?> words
                ? words.use()
                : Field.Use.TEXT;
    }
}
