package org.quoin.workbench.tests.plugin;

import java.util.List;
import java.util.stream.Collectors;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuotationAction;

/** Gives the words of quotations, a line for each. */
public final class Recite implements QuotationAction {

    /** Made by Eclipse. */
    public Recite() {}

    @Override
    public Outcome act(List<Chosen> chosen, Progress progress) {
        return new Words(
                chosen.stream()
                        .map(each -> each.quote().extent().of(each.article().text()))
                        .collect(Collectors.joining("\n")));
    }
}
