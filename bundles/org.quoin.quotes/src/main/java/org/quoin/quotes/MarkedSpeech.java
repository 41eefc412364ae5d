package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.language.Finding;
import org.quoin.api.quote.QuoteKind;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.text.SpeechLength;

/**
 * What can be said of a language without rules: what stands in quotation marks and is long enough
 * to be speech. A term, a title or an ironic word in marks is shorter.
 */
final class MarkedSpeech {

    /** Half of such spans are speech that somebody is named for nearby; nobody is looked for. */
    private static final double CONFIDENCE = 0.5;

    private MarkedSpeech() {}

    /** The marked stretches of {@code text} that may be speech, in order, without source or cue. */
    static List<Finding> find(String text) {
        List<Finding> found = new ArrayList<>();
        for (MarkedSpan span : QuotationMarks.scan(text)) {
            if (span.depth() == 0
                    && (span.closed() || span.continued())
                    && SpeechLength.isSpeech(span.inner().of(text))) {
                found.add(
                        new Finding(
                                List.of(span.inner()),
                                QuoteKind.DIRECT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                CONFIDENCE,
                                "quotation marks"));
            }
        }
        return found;
    }
}
