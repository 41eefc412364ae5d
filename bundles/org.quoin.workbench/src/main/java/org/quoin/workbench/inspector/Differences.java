package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.QuoteVersion;
import org.quoin.workbench.model.QuoteDifference;
import org.quoin.workbench.model.QuoteDifference.Aspect;
import org.quoin.workbench.ui.Actions;
import org.quoin.workbench.ui.Kinds;

/** How versions of a quotation differ, in the user's language. */
final class Differences {

    private static final int MOST_CHARACTERS = 160;

    private Differences() {}

    /** One difference, such as: Kind: direct → mixed. */
    static String line(QuoteDifference difference) {
        return NLS.bind(
                InspectorTexts.Difference,
                new Object[] {
                    name(difference.aspect()),
                    value(difference.aspect(), difference.before()),
                    value(difference.aspect(), difference.after())
                });
    }

    /** What an action did to a quotation: what it is called, and in what that made it different. */
    static String happened(QuoteVersion version, Optional<QuoteVersion> before, String text) {
        String what = Actions.name(version.action());
        List<QuoteDifference> found =
                before.map(
                                each ->
                                        QuoteDifference.between(
                                                each.quotation().quote(),
                                                version.quotation().quote(),
                                                text))
                        .orElse(List.of());
        return found.isEmpty()
                ? what
                : what
                        + "\n"
                        + found.stream().map(Differences::line).collect(Collectors.joining("\n"));
    }

    private static String name(Aspect aspect) {
        return switch (aspect) {
            case WORDS -> InspectorTexts.Aspect_words;
            case KIND -> InspectorTexts.Wording_kind;
            case SPEAKER -> InspectorTexts.Speaker_name;
            case ROLE -> InspectorTexts.Speaker_role;
            case AFFILIATION -> InspectorTexts.Speaker_affiliation;
            case TYPE -> InspectorTexts.Speaker_type;
            case SOURCE -> InspectorTexts.Wording_source;
            case CUE -> InspectorTexts.Wording_cue;
        };
    }

    private static String value(Aspect aspect, String value) {
        if (value.isEmpty()) {
            return InspectorTexts.Wording_none;
        }
        return switch (aspect) {
            case KIND -> Kinds.name(QuoteKind.valueOf(value));
            case TYPE -> SpeakerTypes.name(SpeakerType.valueOf(value));
            case WORDS, SOURCE, CUE -> "“" + middle(value) + "”";
            case SPEAKER, ROLE, AFFILIATION -> value;
        };
    }

    /** Beginning and end: that is where versions of a long quotation differ. */
    private static String middle(String words) {
        if (words.codePointCount(0, words.length()) <= MOST_CHARACTERS) {
            return words;
        }
        int half = MOST_CHARACTERS / 2;
        return words.substring(0, words.offsetByCodePoints(0, half))
                + " … "
                + words.substring(words.offsetByCodePoints(words.length(), -half));
    }
}
