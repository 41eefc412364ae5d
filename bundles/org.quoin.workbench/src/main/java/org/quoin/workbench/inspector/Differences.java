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
    private static final int AROUND = 24;

    private Differences() {}

    /** One difference, such as: Kind: direct → mixed. */
    static String line(QuoteDifference difference) {
        return NLS.bind(
                InspectorTexts.Difference,
                new Object[] {
                    name(difference.aspect()),
                    value(difference.aspect(), difference.before(), difference.after()),
                    value(difference.aspect(), difference.after(), difference.before())
                });
    }

    /** What an action did to a quotation: what it is called, and in what that made it different. */
    static String happened(QuoteVersion version, Optional<QuoteVersion> before) {
        String what = Actions.name(version.action());
        List<QuoteDifference> found =
                before.map(
                                each ->
                                        QuoteDifference.between(
                                                each.quotation().quote(),
                                                each.text(),
                                                version.quotation().quote(),
                                                version.text()))
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

    private static String value(Aspect aspect, String value, String other) {
        if (value.isEmpty()) {
            return InspectorTexts.Wording_none;
        }
        return switch (aspect) {
            case KIND -> Kinds.name(QuoteKind.valueOf(value));
            case TYPE -> SpeakerTypes.name(SpeakerType.valueOf(value));
            case WORDS, SOURCE, CUE -> "“" + around(value, other) + "”";
            case SPEAKER, ROLE, AFFILIATION -> value;
        };
    }

    /** Of long words only where they differ from others, with some of what is the same around. */
    private static String around(String words, String other) {
        int most = Math.min(words.length(), other.length());
        int same = 0;
        while (same < most && words.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && words.charAt(words.length() - 1 - end)
                        == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int from = whole(words, Math.max(0, same - AROUND));
        int to = whole(words, Math.min(words.length(), words.length() - end + AROUND));
        return (from > 0 ? "… " : "")
                + shortened(words.substring(from, to))
                + (to < words.length() ? " …" : "");
    }

    /** What is quite different may be long too. */
    private static String shortened(String words) {
        if (words.length() <= MOST_CHARACTERS) {
            return words;
        }
        int half = MOST_CHARACTERS / 2;
        return words.substring(0, whole(words, half))
                + " … "
                + words.substring(whole(words, words.length() - half));
    }

    /** No pair of surrogates is torn. */
    private static int whole(String words, int at) {
        return at > 0
                        && at < words.length()
                        && Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at))
                ? at - 1
                : at;
    }
}
