package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.pack.Finding;
import org.quoin.quotes.pack.LanguagePack;
import org.quoin.quotes.text.TextLanguage;

/**
 * Finds who said what by rules: a pack of word lists and grammar a language. In a language without
 * a pack it finds direct quotations by their marks alone, and says so.
 */
public final class RuleBasedAnalyser implements QuoteAnalyser {

    /** The id it is contributed under. */
    public static final String ID = "org.quoin.quotes.rules";

    private static final String VERSION = "0.1.0";

    /** The order that every reader expects, with enough keys to be the same on every run. */
    private static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.content().get(0))
                    .thenComparing(finding -> finding.content().size())
                    .thenComparing(finding -> finding.content().get(finding.content().size() - 1))
                    .thenComparing(Finding::confidence, Comparator.reverseOrder())
                    .thenComparing(finding -> start(finding.cue()))
                    .thenComparing(finding -> start(finding.source()))
                    .thenComparing(Finding::rule);

    private final LanguagePacks packs;
    private final TextLanguage textLanguage;

    /** With the packs of this bundle. */
    public RuleBasedAnalyser() {
        this(LanguagePacks.standard(), new TextLanguage());
    }

    RuleBasedAnalyser(LanguagePacks packs, TextLanguage textLanguage) {
        this.packs = packs;
        this.textLanguage = textLanguage;
    }

    @Override
    public Analysis analyse(Article article, Progress progress) {
        progress.checkCancelled();
        String language = textLanguage.of(article.language(), article.text());
        Optional<LanguagePack> pack = packs.of(language);
        if (pack.isPresent()) {
            return new Analysis(quotes(pack.get().find(article, progress)), List.of());
        }
        List<Quote> quotes = quotes(MarkedSpeech.find(article.text()));
        return new Analysis(
                quotes, article.text().isBlank() ? List.of() : missing(article, language));
    }

    private static List<Problem> missing(Article article, String language) {
        String which =
                language.isEmpty()
                        ? "its language is not known"
                        : "there are no rules for "
                                + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                                + " yet";
        return List.of(
                Problem.warning(
                        article.provenance().file(),
                        "Only quotations in quotation marks were found, without their speakers, because "
                                + which
                                + "."));
    }

    /** In order; of several findings with the same content the most confident. */
    private static List<Quote> quotes(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        Set<List<TextSpan>> seen = new HashSet<>();
        List<Quote> quotes = new ArrayList<>();
        for (Finding finding : sorted) {
            if (seen.add(finding.content())) {
                quotes.add(
                        new Quote(
                                finding.content(),
                                finding.kind(),
                                finding.source(),
                                finding.cue(),
                                finding.speaker(),
                                finding.confidence(),
                                QuoteStatus.PROPOSED,
                                new Origin(ID, VERSION, finding.rule())));
            }
        }
        return quotes;
    }

    private static int start(Optional<TextSpan> span) {
        return span.map(TextSpan::start).orElse(-1);
    }
}
