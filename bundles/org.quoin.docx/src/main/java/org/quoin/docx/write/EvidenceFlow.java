package org.quoin.docx.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.EvidenceArticle;
import org.quoin.api.evidence.Passage;
import org.quoin.docx.flow.Inline;

/** Writes the evidence for what is poured in: each quotation once, then where they all stand. */
final class EvidenceFlow extends InlineFlow {

    private final WordXml xml;
    private final Set<String> known = new HashSet<>();
    private final List<String> places = new ArrayList<>();

    EvidenceFlow(WordXml xml) {
        this.xml = xml;
    }

    /** Begins the part. */
    void begin() throws IOException {
        xml.start("evidence", "xmlns", EvidenceXml.NAMESPACE);
    }

    /**
     * Ends the part.
     *
     * @param wordings what may stand in marks without being a quotation
     */
    void end(Set<String> wordings) throws IOException {
        for (String place : places) {
            xml.empty("place", "quotation", place);
        }
        for (String wording : wordings) {
            text("wording", wording);
        }
        xml.end();
    }

    @Override
    void inline(Inline inline) throws IOException {
        if (inline instanceof Inline.Quoted quoted) {
            Evidence evidence = quoted.proof().evidence();
            places.add(evidence.id());
            quotation(evidence);
        } else if (inline instanceof Inline.Mentioned mentioned) {
            // It proves the words there; where they stand is not checked, since nothing cites them.
            quotation(mentioned.proof().evidence());
        }
    }

    private void quotation(Evidence evidence) throws IOException {
        if (!known.add(evidence.id())) {
            return;
        }
        EvidenceArticle article = evidence.article();
        xml.start("quotation", "id", evidence.id());
        xml.start("article", "id", article.id(), "sha256", article.sha256());
        text("title", article.title());
        Optional<String> url = article.url();
        if (url.isPresent()) {
            text("url", url.get());
        }
        xml.end();
        for (int i = 0; i < evidence.passages().size(); i++) {
            Passage passage = evidence.passages().get(i);
            xml.start("passage", "sha256", passage.sha256());
            if (i > 0) {
                text("joiner", evidence.joiners().get(i - 1));
            }
            xml.empty(
                    "TextPositionSelector",
                    "start",
                    Integer.toString(passage.start()),
                    "end",
                    Integer.toString(passage.end()));
            xml.start("TextQuoteSelector");
            text("exact", passage.exact());
            text("prefix", passage.prefix());
            text("suffix", passage.suffix());
            xml.end().end();
        }
        xml.end();
    }

    private void text(String name, String text) throws IOException {
        xml.start(name, "xml:space", "preserve").text(text).end();
    }
}
