package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.briefing.Briefing;

/**
 * A briefing made ready for reporting.
 *
 * @param briefing what to say
 * @param labels in which words
 * @param sources its articles
 * @param figures its numbers
 */
record Report(Briefing briefing, Labels labels, List<Source> sources, Figures figures) {

    static Report of(Briefing briefing) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < briefing.articles().size(); i++) {
            sources.add(Source.of(i + 1, briefing.articles().get(i)));
        }
        List<Source> all = List.copyOf(sources);
        return new Report(briefing, new Labels(briefing.language()), all, Figures.of(all));
    }
}
