package org.quoin.engine.verify;

import java.util.List;

/**
 * What a briefing's check found.
 *
 * @param quotations in the order of the briefing; those that are missing come last
 * @param unsupported words in quotation marks without evidence, in the order of the briefing
 */
public record Verification(List<CheckedQuotation> quotations, List<MarkedPassage> unsupported) {

    /** Copies the lists. */
    public Verification {
        quotations = List.copyOf(quotations);
        unsupported = List.copyOf(unsupported);
    }

    /** Whether there are quotations, each as it was written, and nothing else stands in marks. */
    public boolean isSound() {
        return !quotations.isEmpty()
                && unsupported.isEmpty()
                && quotations.stream().allMatch(CheckedQuotation::isSound);
    }

    /** How many quotations have a finding. */
    public int count(Finding finding) {
        return (int) quotations.stream().filter(each -> each.findings().contains(finding)).count();
    }
}
