package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Citing;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.text.Scripts;

/**
 * A briefing made ready for reporting.
 *
 * @param briefing what to say
 * @param labels in which words
 * @param sources its articles
 * @param figures its numbers
 */
public record Report(Briefing briefing, Labels labels, List<Source> sources, Figures figures) {

    /** Makes a briefing ready. */
    public static Report of(Briefing briefing) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < briefing.articles().size(); i++) {
            sources.add(source(briefing, i));
        }
        List<Source> all = List.copyOf(sources);
        return new Report(briefing, new Labels(briefing.language()), all, Figures.of(all));
    }

    private static Source source(Briefing briefing, int at) {
        AnalysedArticle article = briefing.articles().get(at);
        return Source.of(at + 1, article, briefing.note(article.article().id()));
    }

    /** Whether notes stand at the end rather than on their pages. */
    boolean endnotes() {
        return briefing.citing().notes() == Citing.Notes.ENDNOTES;
    }

    /** A paragraph of the author's own words. */
    Paragraph own(String words) {
        Locale language = briefing.language();
        return new Paragraph(
                ParagraphStyle.NORMAL,
                Scripts.startsRightToLeft(words, language),
                Optional.empty(),
                List.of(Inline.Words.of(words, language)));
    }
}
