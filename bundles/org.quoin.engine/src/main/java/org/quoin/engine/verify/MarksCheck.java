package org.quoin.engine.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.text.TextSpan;

/** Looks for words in quotation marks that nothing proves. */
final class MarksCheck {

    private static final Pattern DIRECTIONS =
            Pattern.compile("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    private final Set<String> known = new HashSet<>();
    private final List<String> wordings;
    private final List<String> quoted;

    MarksCheck(WrittenBriefing briefing) {
        wordings = briefing.wordings().stream().map(MarksCheck::visible).toList();
        quoted =
                briefing.evidence().stream()
                        .map(Evidence::written)
                        .map(MarksCheck::visible)
                        .toList();
        known.addAll(wordings);
        known.addAll(quoted);
    }

    /** What stands in marks in a paragraph without being bound to evidence, or named by it. */
    List<MarkedPassage> in(WrittenParagraph paragraph) {
        List<MarkedPassage> found = new ArrayList<>();
        for (TextSpan span : MarkedPassages.in(paragraph.text())) {
            String words = span.of(paragraph.text());
            if (!isBound(paragraph, span) && !isKnown(words)) {
                found.add(new MarkedPassage(paragraph.number(), words, paragraph.inNote()));
            }
        }
        return found;
    }

    /** Whether every word of a passage stands within something bound to evidence. */
    private static boolean isBound(WrittenParagraph paragraph, TextSpan span) {
        for (int i = span.start(); i < span.end(); ) {
            int at = i;
            int codePoint = paragraph.text().codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)
                    && paragraph.quoted().stream()
                            .noneMatch(each -> each.start() <= at && at < each.end())) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private boolean isKnown(String words) {
        String stripped = visible(words).strip();
        return known.contains(stripped)
                || wordings.stream().anyMatch(each -> each.contains(stripped))
                || quoted.stream().anyMatch(each -> each.contains(stripped));
    }

    /** Without the marks that only say in which direction a line runs: briefings add them. */
    private static String visible(String text) {
        return DIRECTIONS.matcher(text).replaceAll("");
    }
}
