package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
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
            sources.add(Source.of(i + 1, briefing.articles().get(i)));
        }
        List<Source> all = List.copyOf(sources);
        return new Report(briefing, new Labels(briefing.language()), all, Figures.of(all));
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
