package org.quoin.engine.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;

/**
 * Reads a briefing that has just been written, before anybody gets it: every quotation of the
 * briefing must stand in the file as its article has it, with its citation. What the exporter says
 * of itself is not asked: the evidence is held against the articles that it was made of.
 */
public final class ReadBack {

    private final VerifyJob job;

    /**
     * @param job who reads
     */
    public ReadBack(VerifyJob job) {
        this.job = job;
    }

    /**
     * Reads the file back.
     *
     * @param briefing what was to be written
     * @param all whether all of its quotations were; a template may ask for some of them
     * @param named the name that the file will get; its ending chooses who reads it
     * @param file where it lies for now
     * @param progress asked for cancelling
     * @return what is wrong, in plain words; empty where all is well, or where files of this ending
     *     cannot be read back
     * @throws IOException if the file cannot be read
     */
    public Optional<String> fault(
            Briefing briefing, boolean all, Path named, Path file, Progress progress)
            throws IOException {
        if (!job.canRead(named)) {
            return Optional.empty();
        }
        try {
            WrittenBriefing written = job.read(named, file, progress);
            return fault(briefing, all, written, progress);
        } catch (ImportException e) {
            return Optional.of("it cannot be read back: " + e.getMessage());
        }
    }

    private static Optional<String> fault(
            Briefing briefing, boolean all, WrittenBriefing written, Progress progress) {
        Map<String, Article> articles = new HashMap<>();
        briefing.articles().forEach(each -> articles.put(each.article().id(), each.article()));
        Verification checked =
                new BriefingCheck(written, each -> wrong(each, articles)).run(progress);
        // A template may itself be an earlier briefing: what stood in it is not this one's.
        List<CheckedQuotation> own =
                checked.quotations().stream()
                        .filter(
                                each ->
                                        each.evidence()
                                                .map(known -> known.article().id())
                                                .filter(articles::containsKey)
                                                .isPresent())
                        .toList();
        Optional<CheckedQuotation> bad = own.stream().filter(each -> !each.isSound()).findFirst();
        if (bad.isPresent()) {
            return Optional.of(
                    "a quotation did not come out as its article has it: "
                            + bad.get().evidence().map(Evidence::written).orElse(""));
        }
        int expected = all ? expected(briefing) : 0;
        return own.size() < expected
                ? Optional.of("of " + expected + " quotations only " + own.size() + " came out")
                : Optional.empty();
    }

    private static Optional<Reason> wrong(Evidence evidence, Map<String, Article> articles) {
        Article article = articles.get(evidence.article().id());
        if (article == null || !article.provenance().sha256().equals(evidence.article().sha256())) {
            return Optional.of(Reason.ARTICLE_NOT_KEPT);
        }
        return ArticleCheck.hasAll(article.text(), evidence)
                ? Optional.empty()
                : Optional.of(Reason.ARTICLE_DIFFERS);
    }

    private static int expected(Briefing briefing) {
        Map<String, Integer> counts = new HashMap<>();
        for (AnalysedArticle each : briefing.articles()) {
            counts.put(each.article().id(), standing(each.quotes()));
        }
        if (briefing.outline().isEmpty()) {
            return briefing.articles().stream().mapToInt(each -> standing(each.quotes())).sum();
        }
        return briefing.outline().stream()
                .flatMap(each -> each.blocks().stream())
                .mapToInt(
                        block ->
                                block instanceof Block.OfArticle of
                                        ? counts.getOrDefault(of.article(), 0)
                                        : block instanceof Block.Quotation ? 1 : 0)
                .sum();
    }

    private static int standing(List<Quote> quotes) {
        return (int) quotes.stream().filter(each -> each.status() != QuoteStatus.REJECTED).count();
    }
}
