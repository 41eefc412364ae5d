package org.quoin.docx.template.mark;

import java.util.List;
import java.util.Optional;
import org.quoin.api.template.TemplateProblem;

/**
 * Something wrong in one part of a template, in no language yet.
 *
 * @param severity what it costs
 * @param what which kind: a key of the messages
 * @param spot where
 * @param values what its message names
 * @param suggestion what was probably meant
 */
public record Fault(
        TemplateProblem.Severity severity,
        String what,
        Spot spot,
        List<String> values,
        Optional<String> suggestion) {

    /** Copies the list. */
    public Fault {
        values = List.copyOf(values);
    }

    /** One that nothing can be written before it is mended. */
    public static Fault error(String what, Spot spot, String... values) {
        return new Fault(
                TemplateProblem.Severity.ERROR, what, spot, List.of(values), Optional.empty());
    }

    /** One that costs nothing for sure. */
    public static Fault warning(String what, Spot spot, String... values) {
        return new Fault(
                TemplateProblem.Severity.WARNING, what, spot, List.of(values), Optional.empty());
    }

    /** What will be done. */
    public static Fault note(String what, Spot spot, String... values) {
        return new Fault(
                TemplateProblem.Severity.NOTE, what, spot, List.of(values), Optional.empty());
    }

    /** The same with what was probably meant. */
    public Fault suggesting(Optional<String> meant) {
        return new Fault(severity, what, spot, values, meant);
    }

    /** Whether nothing can be written before it is mended. */
    public boolean isError() {
        return severity == TemplateProblem.Severity.ERROR;
    }
}
