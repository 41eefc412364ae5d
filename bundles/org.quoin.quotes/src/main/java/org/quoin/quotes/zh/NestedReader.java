package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds who is quoted within a quotation: 〝正如市政府所说，…〞. Only others named there count; its own
 * speaker says 我 and 我们.
 */
final class NestedReader {

    private static final double CONFIDENCE = 0.55;

    private final FlatText within;
    private final SentenceSplitter splitter;
    private final CueFinder cues;

    /**
     * @param within the text with only the inner marks hidden
     */
    NestedReader(FlatText within, SentenceSplitter splitter, CueFinder cues) {
        this.within = within;
        this.splitter = splitter;
        this.cues = cues;
    }

    /** The quotations within what somebody said. */
    List<Draft> read(TextSpan said) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : splitter.split(said)) {
            for (Cue cue : cues.find(sentence, sentence.span().start())) {
                if (!isAnother(cue)) {
                    continue;
                }
                int start = cue.contentStart();
                int end = Math.min(sentence.end(), said.end());
                if (end - start >= 4 && within.flat().charAt(start) != FlatText.OPEN) {
                    drafts.add(
                            new Draft(
                                    List.of(new TextSpan(start, end)),
                                    QuoteKind.INDIRECT,
                                    cue.source(),
                                    Optional.of(cue.span()),
                                    CONFIDENCE,
                                    "within a quotation: " + cue.rule()));
                }
                break;
            }
        }
        return drafts;
    }

    private static boolean isAnother(Cue cue) {
        if (cue.source().isEmpty() || cue.form() == Form.CLOSE || cue.form() == Form.MARK) {
            return false;
        }
        Kind kind = cue.source().get().kind();
        boolean named =
                cue.source().get().speaks() && kind != Kind.PRONOUN && kind != Kind.FIRST_PERSON;
        return named && cue.form() == Form.PAUSE && cue.strength() != Strength.WEAK;
    }
}
