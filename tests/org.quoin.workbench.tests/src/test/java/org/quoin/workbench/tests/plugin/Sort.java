package org.quoin.workbench.tests.plugin;

import java.util.List;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ActionException;
import org.quoin.api.plugin.QuotationAction;

/** Tags quotations, unless somebody has tagged one of them already. */
public final class Sort implements QuotationAction {

    /** Made by Eclipse. */
    public Sort() {}

    @Override
    public Outcome act(List<Chosen> chosen, Progress progress) throws ActionException {
        if (chosen.stream().anyMatch(each -> !each.tags().isEmpty())) {
            throw new ActionException("one of them is sorted already");
        }
        return new Tagging("sorted", chosen);
    }
}
