package org.quoin.platform.tests.foreign;

import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuotationAction;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;

/** Corrects each quotation to one that lies outside its article. */
public final class ActionOutside implements QuotationAction {

    /** Made by Eclipse. */
    public ActionOutside() {}

    @Override
    public Outcome act(List<Chosen> chosen, Progress progress) {
        return new Corrections(
                chosen.stream().map(each -> new Correction(each, outside(each))).toList());
    }

    private static Quote outside(Chosen chosen) {
        int end = chosen.article().text().length();
        Quote quote = chosen.quote();
        return new Quote(
                List.of(new TextSpan(end, end + 5)),
                quote.kind(),
                Optional.empty(),
                Optional.empty(),
                quote.speaker(),
                quote.confidence(),
                quote.status(),
                quote.origin());
    }
}
