package org.quoin.engine.verify;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.evidence.Evidence;

/**
 * A quotation of a briefing and what became of it.
 *
 * @param id of the evidence that it is bound to
 * @param evidence what proves it, where the file has that
 * @param paragraph in which it stands, from 1; 0 where it stands nowhere
 * @param text what stands there now
 * @param findings at least one
 * @param changes from what was written to what stands there; empty unless it was changed
 * @param reason why it is not supported, where it is not
 */
public record CheckedQuotation(
        String id,
        Optional<Evidence> evidence,
        int paragraph,
        String text,
        Set<Finding> findings,
        List<WordChange> changes,
        Optional<Reason> reason) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if nothing was found
     */
    public CheckedQuotation {
        findings = java.util.Collections.unmodifiableSet(EnumSet.copyOf(findings));
        changes = List.copyOf(changes);
    }

    /** Whether nothing happened to it. */
    public boolean isSound() {
        return findings.equals(Set.of(Finding.VERBATIM));
    }

    /** Whether nothing but the form of marks, apostrophes, dashes or spaces is another. */
    public boolean isChangedInFormOnly() {
        return findings.contains(Finding.CHANGED)
                && evidence.filter(
                                each ->
                                        Typography.plain(each.written())
                                                .equals(Typography.plain(text)))
                        .isPresent();
    }
}
