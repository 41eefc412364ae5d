package org.quoin.docx.template.fill;

import java.util.List;
import java.util.function.Predicate;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.bind.Ref;

/** What is done in one place of a template. Steps are made once and taken once for each item. */
public sealed interface Step {

    /** Whether a part of some kind stands somewhere among some steps. */
    static boolean hasPart(List<Step> steps, Predicate<Parts.Part> kind) {
        return steps.stream()
                .anyMatch(
                        each ->
                                each instanceof Composed composed
                                        ? kind.test(composed.part())
                                        : each instanceof Branch branch
                                                && hasPart(branch.body(), kind));
    }

    /**
     * Writes XML of the template as it stands.
     *
     * @param xml it
     */
    record Xml(String xml) implements Step {}

    /**
     * Writes a value.
     *
     * @param value which, and where it stands
     * @param look how it looks
     * @param rightToLeft whether its paragraph is set from the right; said by the paragraph's own
     *     beginning where that depends on the value
     */
    record Value(Bound.Value value, RunLook look, boolean rightToLeft) implements Step {}

    /**
     * Takes steps for each item of a list, or where a field has something, or where it has nothing.
     *
     * @param ref the field
     * @param unless whether it is to have nothing
     * @param body the steps
     */
    record Branch(Ref ref, boolean unless, List<Step> body) implements Step {
        /** Copies the list. */
        public Branch {
            body = List.copyOf(body);
        }
    }

    /**
     * Writes a part that Quoin composes.
     *
     * @param part which
     */
    record Composed(Parts.Part part) implements Step {}

    /**
     * Begins a paragraph from the side from which its first value is read.
     *
     * @param left its beginning where that is the left
     * @param right where it is the right
     * @param ref the value
     */
    record Directed(String left, String right, Ref ref) implements Step {}

    /**
     * Writes a table that has no row but those repeated: without any of them it is left out, since
     * Word takes a table without rows for damage.
     *
     * @param head what stands before the rows
     * @param body the rows
     * @param tail what stands behind them
     */
    record Table(String head, List<Step> body, String tail) implements Step {
        /** Copies the list. */
        public Table {
            body = List.copyOf(body);
        }
    }

    /**
     * Writes what stands in a cell or the like, which must hold a paragraph.
     *
     * @param body what stands in it
     * @param otherwise what is written where that is nothing
     */
    record Held(List<Step> body, String otherwise) implements Step {
        /** Copies the list. */
        public Held {
            body = List.copyOf(body);
        }
    }

    /**
     * Writes the format of the last pages.
     *
     * @param xml it, as the template has it
     */
    record LastSection(String xml) implements Step {}

    /** Writes the number of the next drawing: no two may have the same. */
    record DrawingNumber() implements Step {}

    /**
     * A heading of the template's own, for the contents.
     *
     * @param level from 1
     * @param body what stands in it
     */
    record Heading(int level, List<Step> body) implements Step {
        /** Copies the list. */
        public Heading {
            body = List.copyOf(body);
        }
    }
}
