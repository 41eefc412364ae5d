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
import org.quoin.api.language.Finding;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.plugin.PackReader;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.LanguagePacks.Loaded;
import org.quoin.quotes.text.TextLanguage;

/**
 * Finds who said what by rules: a pack of word lists and grammar a language. In a language without
 * a pack it finds direct quotations by their marks alone, and says so.
 */
public final class RuleBasedAnalyser implements PackReader {

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

    /** Without any language: it finds what stands in quotation marks. */
    public RuleBasedAnalyser() {
        this(List.of());
    }

    private RuleBasedAnalyser(List<LanguagePack> contributed) {
        packs = new LanguagePacks(contributed);
        textLanguage = new TextLanguage(packs::functionWords);
    }

    @Override
    public QuoteAnalyser withPacks(List<LanguagePack> contributed) {
        return new RuleBasedAnalyser(contributed);
    }

    @Override
    public Optional<Problem> check(LanguagePack pack) {
        return LanguagePacks.load(pack) instanceof Loaded.Faulty faulty
                ? Optional.of(faulty.problem())
                : Optional.empty();
    }

    @Override
    public Analysis analyse(Article article, Progress progress) {
        progress.checkCancelled();
        String language = textLanguage.of(article.language(), article.text());
        Optional<Loaded> pack = packs.of(tag(article.language(), language));
        if (pack.isPresent() && pack.get() instanceof Loaded.Ready ready) {
            List<Finding> found =
                    ready.finder().find(article, progress).stream()
                            .map(ready.calibration()::of)
                            .toList();
            return new Analysis(quotes(found), List.of());
        }
        List<Quote> quotes = quotes(MarkedSpeech.find(article.text()));
        if (article.text().isBlank()) {
            return new Analysis(quotes, List.of());
        }
        return new Analysis(
                quotes,
                pack.isPresent() && pack.get() instanceof Loaded.Faulty faulty
                        ? List.of(faulty(article, language, faulty.problem()))
                        : missing(article, language));
    }

    /** What the article says more of its language than its rules need to know: pt-BR. */
    private static String tag(Locale declared, String language) {
        return declared.getLanguage().equals(language) ? declared.toLanguageTag() : language;
    }

    private static Problem faulty(Article article, String language, Problem fault) {
        return Problem.warning(
                article.provenance().file(),
                "Only quotations in quotation marks were found, without their speakers, because the"
                        + " rules for "
                        + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                        + " cannot be used: "
                        + fault.subject()
                        + " was "
                        + fault.message());
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
