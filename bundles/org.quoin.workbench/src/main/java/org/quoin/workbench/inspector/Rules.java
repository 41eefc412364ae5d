package org.quoin.workbench.inspector;

import java.util.Map;

/**
 * The rules of Quoin's own analysers in the user's language. Those of other analysers say in their
 * own words what they found.
 */
final class Rules {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("verb before its content", InspectorTexts.Rule_verb),
                    Map.entry("comment after its content", InspectorTexts.Rule_comment),
                    Map.entry("phrase naming the source", InspectorTexts.Rule_phrase),
                    Map.entry("noun with its content", InspectorTexts.Rule_noun),
                    Map.entry("adjective with its content", InspectorTexts.Rule_adjective),
                    Map.entry("name and colon", InspectorTexts.Rule_colon),
                    Map.entry("attributed to nobody named", InspectorTexts.Rule_impersonal),
                    Map.entry("reported speech goes on", InspectorTexts.Rule_continued),
                    Map.entry("told in the article's words", InspectorTexts.Rule_report),
                    Map.entry("quotation marks alone", InspectorTexts.Rule_marks),
                    Map.entry("subject and verb", InspectorTexts.Rule_subjectVerb),
                    Map.entry("verb, subject left out", InspectorTexts.Rule_noSubject),
                    Map.entry("line of a dialogue", InspectorTexts.Rule_dialogue),
                    Map.entry("reported by nobody named", InspectorTexts.Rule_nobodyReports),
                    Map.entry("according to", InspectorTexts.Rule_according),
                    Map.entry("as somebody said", InspectorTexts.Rule_asSaid),
                    Map.entry("cited by another", InspectorTexts.Rule_cited),
                    Map.entry("held by nobody named", InspectorTexts.Rule_nobodyHolds),
                    Map.entry("colon before marks", InspectorTexts.Rule_colonMarks),
                    Map.entry("comma before marks", InspectorTexts.Rule_commaMarks),
                    Map.entry("quotation goes on", InspectorTexts.Rule_goesOn),
                    Map.entry("quotation alone", InspectorTexts.Rule_alone),
                    Map.entry(
                            "quotation alone, of who spoke last", InspectorTexts.Rule_lastSpeaker),
                    Map.entry(
                            "quotation after an indirect clause", InspectorTexts.Rule_afterClause),
                    Map.entry(
                            "goes on between two sentences of one speaker",
                            InspectorTexts.Rule_between),
                    Map.entry("made by hand", InspectorTexts.Rule_byHand));

    private static final String IN_MARKS = ", in marks";
    private static final String WITHIN = "within a quotation: ";

    private Rules() {}

    /** A rule for people. */
    static String name(String rule) {
        if (rule.startsWith(WITHIN)) {
            return InspectorTexts.Rule_within + name(rule.substring(WITHIN.length()));
        }
        if (rule.endsWith(IN_MARKS)) {
            return name(rule.substring(0, rule.length() - IN_MARKS.length()))
                    + InspectorTexts.Rule_inMarks;
        }
        return NAMES.getOrDefault(rule, rule);
    }
}
