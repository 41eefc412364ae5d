package org.quoin.quotes.west;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.west.grammar.Attribution;
import org.quoin.quotes.west.grammar.Grammar;
import org.quoin.quotes.west.grammar.Range;
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Stretch;
import org.quoin.quotes.west.who.SpeakerResolver;

/** The western engine with one language: reads, finds and resolves with one language's data. */
public final class WesternPack implements QuoteFinder {

    private final Reader reader;
    private final Grammar grammar;
    private final SpeakerResolver resolver;

    WesternPack(Reader reader, Grammar grammar, SpeakerResolver resolver) {
        this.reader = reader;
        this.grammar = grammar;
        this.resolver = resolver;
    }

    @Override
    public List<Finding> find(Article article, Progress progress) {
        if (article.text().isBlank()) {
            return List.of();
        }
        Reading reading = reader.read(article.text());
        progress.checkCancelled();
        Grammar.Parse parse = grammar.parse(reading);
        progress.checkCancelled();
        List<Optional<Speaker>> speakers = resolver.resolve(parse.tagging(), parse.attributions());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < parse.attributions().size(); i++) {
            findings.add(finding(reading, parse.attributions().get(i), speakers.get(i)));
        }
        return findings;
    }

    private static Finding finding(
            Reading reading, Attribution attribution, Optional<Speaker> speaker) {
        List<TextSpan> content = new ArrayList<>();
        int quotedTokens = 0;
        int tokens = 0;
        for (Range range : attribution.contents()) {
            content.add(contentSpan(reading, range));
            for (int i = range.first(); i < range.end(); i++) {
                tokens++;
                quotedTokens += reading.stretchOf(i) >= 0 ? 1 : 0;
            }
        }
        QuoteKind kind = kind(attribution, quotedTokens, tokens);
        return new Finding(
                content,
                kind,
                attribution.source().map(range -> reading.span(range.first(), range.end())),
                attribution.cue().map(range -> reading.span(range.first(), range.end())),
                speaker,
                attribution.confidence(),
                attribution.rule().label());
    }

    private static QuoteKind kind(Attribution attribution, int quotedTokens, int tokens) {
        // A transcript's line is the speaker's own words without marks round them.
        if (quotedTokens == tokens || attribution.rule() == Attribution.Rule.COLON) {
            return QuoteKind.DIRECT;
        }
        return quotedTokens == 0 ? QuoteKind.INDIRECT : QuoteKind.MIXED;
    }

    /** Without its outer marks, if it is one quoted stretch and nothing else. */
    private static TextSpan contentSpan(Reading reading, Range range) {
        int index = reading.stretchOf(range.first());
        if (index >= 0) {
            Stretch stretch = reading.stretches().get(index);
            if (stretch.open() == range.first()
                    && stretch.after() <= range.end()
                    && stretch.after() >= range.end() - 1) {
                return stretch.inner();
            }
        }
        return reading.span(range.first(), range.end());
    }
}
