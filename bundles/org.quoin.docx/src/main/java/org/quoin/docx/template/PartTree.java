package org.quoin.docx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.bind.Binder;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.bind.Lifter;
import org.quoin.docx.template.field.Catalogue;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.field.Scope;
import org.quoin.docx.template.mark.Controls;
import org.quoin.docx.template.mark.Fault;
import org.quoin.docx.template.mark.MarkFinder;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Document;

/**
 * One part of a template, read: its marks found, bound and moved to where what they repeat begins
 * and ends.
 *
 * @param tree the part
 * @param bound what its marks mean
 * @param faults what is wrong with them; with an error among these nothing can be made of the tree
 */
public record PartTree(Document tree, Map<org.w3c.dom.Element, Bound> bound, List<Fault> faults) {

    /**
     * Reads a part.
     *
     * @param part its XML
     * @param place what it is
     * @throws IOException if it is not well-formed
     */
    public static PartTree read(byte[] part, Bound.Place place) throws IOException {
        Document tree = Tree.parse(part);
        Catalogue catalogue = new Catalogue();
        List<Fault> faults = new ArrayList<>();
        new Controls(tree, name -> isList(name, catalogue)).convert();
        new MarkFinder(tree, faults).find();
        Map<org.w3c.dom.Element, Bound> bound =
                new Binder(
                                catalogue,
                                Parts.Part.fields(),
                                List.of(Parts.Part.WIDE_SOURCES.field()),
                                place,
                                faults)
                        .bind(tree);
        new Lifter(bound, faults).lift(tree.getDocumentElement());
        // A text box is there twice, and what is wrong with it is said once.
        return new PartTree(tree, bound, faults.stream().distinct().toList());
    }

    /** Whether it has marks at all. */
    public boolean hasMarks() {
        return !bound.isEmpty();
    }

    /** Whether a field of this name is written somewhere in it. */
    public boolean asksFor(String name) {
        return bound.values().stream()
                .anyMatch(
                        each ->
                                each instanceof Bound.Value value
                                        && value.mark().name().equals(name));
    }

    /** Whether a field of this name is a list or a truth, whatever it belongs to. */
    private static boolean isList(String name, Catalogue catalogue) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (Scope<?> scope : catalogue.scopes()) {
            Field<?> field = scope.field(last).orElse(null);
            if (field instanceof Field.Many<?, ?> || field instanceof Field.Truth<?>) {
                return true;
            }
        }
        return false;
    }
}
