package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.EvidenceArticle;
import org.quoin.api.evidence.Passage;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.text.XmlText;

/**
 * What proves a quotation of an article, from its text.
 *
 * @param source the article
 * @param content what is quoted: its parts, in the article's order
 * @param joiners what the briefing sets between its parts
 */
record QuotationEvidence(Source source, List<TextSpan> content, List<String> joiners)
        implements Inline.Proof {

    /** Enough to find words again in a text that changed, and no more than a clause. */
    private static final int CONTEXT = 32;

    /** Copies the lists. */
    QuotationEvidence {
        content = List.copyOf(content);
        joiners = List.copyOf(joiners);
    }

    @Override
    public String id() {
        StringBuilder places = new StringBuilder();
        for (TextSpan span : content) {
            places.append(places.isEmpty() ? "" : ",").append(codePoints(span.start()));
            places.append('-').append(codePoints(span.end()));
        }
        return Evidence.id(
                source.article().provenance().sha256(),
                XmlText.clean(source.article().id()),
                places.toString());
    }

    private int codePoints(int utf16) {
        return source.codePoints().fromUtf16(utf16);
    }

    @Override
    public Evidence evidence() {
        Article article = source.article();
        EvidenceArticle quoted =
                new EvidenceArticle(
                        XmlText.clean(article.id()),
                        article.provenance().sha256(),
                        XmlText.clean(article.title()),
                        source.url().map(XmlText::clean));
        List<Passage> passages = new ArrayList<>();
        for (TextSpan span : content) {
            passages.add(passage(span));
        }
        return Evidence.of(quoted, passages, joiners);
    }

    private Passage passage(TextSpan span) {
        String text = source.article().text();
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return Passage.of(
                XmlText.clean(span.of(text)),
                codePoints(span.start()),
                codePoints(span.end()),
                XmlText.clean(text.substring(Math.min(from, span.start()), span.start())),
                XmlText.clean(text.substring(span.end(), Math.max(to, span.end()))));
    }

    /**
     * What articles, outlets and people are called as far as it may stand in quotation marks in a
     * briefing: titles, which citations set in marks, and whatever has marks of its own, the
     * briefing's labels included.
     */
    static Set<String> wordings(List<Source> sources, Labels labels) {
        Set<String> wordings = new LinkedHashSet<>(labels.marked());
        for (Source source : sources) {
            Article article = source.article();
            wordings.add(XmlText.clean(article.title()));
            List<String> others = new ArrayList<>(article.authors());
            article.site().ifPresent(others::add);
            for (Image image : article.images()) {
                image.caption().ifPresent(others::add);
                image.credit().ifPresent(others::add);
            }
            for (Quote quote : source.quotes()) {
                quote.speaker().ifPresent(each -> others.addAll(called(each)));
            }
            others.stream()
                    .filter(QuotationMarks::anyIn)
                    .map(XmlText::clean)
                    .forEach(wordings::add);
        }
        return wordings;
    }

    private static List<String> called(Speaker speaker) {
        List<String> called = new ArrayList<>(speaker.otherNames());
        called.add(speaker.name());
        speaker.role().ifPresent(called::add);
        speaker.affiliation().ifPresent(called::add);
        return called;
    }
}
