package org.quoin.docx.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.docx.text.XmlText;

/**
 * The numbers of a briefing.
 *
 * @param kinds quotations by kind; a kind without any counts 0
 * @param voices everybody quoted, the most quoted first
 * @param first the earliest day of publication
 * @param last the latest
 * @param undated articles without a day of publication
 * @param languages articles by language tag, the most frequent first
 * @param outlets articles by outlet, the most frequent first
 * @param analysers what made the quotations, with its version
 * @param unwritable quotations with characters that XML cannot hold
 */
public record Figures(
        Map<QuoteKind, Integer> kinds,
        List<Voice> voices,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int undated,
        Map<String, Integer> languages,
        Map<String, Integer> outlets,
        Set<String> analysers,
        int unwritable) {

    /** How many quotations there are. */
    public int quotations() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Figures of(List<Source> sources) {
        Map<QuoteKind, Integer> kinds = new EnumMap<>(QuoteKind.class);
        for (QuoteKind kind : QuoteKind.values()) {
            kinds.put(kind, 0);
        }
        Map<String, List<Statement>> byVoice = new LinkedHashMap<>();
        Map<String, Integer> languages = new LinkedHashMap<>();
        Map<String, Integer> outlets = new LinkedHashMap<>();
        Set<String> analysers = new TreeSet<>();
        List<LocalDate> days = new ArrayList<>();
        int unwritable = 0;
        for (Source source : sources) {
            languages.merge(source.language().toLanguageTag(), 1, Integer::sum);
            source.article().site().ifPresent(site -> outlets.merge(site, 1, Integer::sum));
            source.article().published().map(PublicationTime::day).ifPresent(days::add);
            for (Quote quote : source.quotes()) {
                kinds.merge(quote.kind(), 1, Integer::sum);
                analysers.add(quote.origin().analyser() + " " + quote.origin().version());
                if (!quote.content().stream()
                        .allMatch(span -> XmlText.isClean(span.of(source.article().text())))) {
                    unwritable++;
                }
                quote.speaker()
                        .ifPresent(
                                speaker ->
                                        byVoice.computeIfAbsent(
                                                        key(speaker), k -> new ArrayList<>())
                                                .add(new Statement(source, quote)));
            }
        }
        List<Voice> voices =
                byVoice.values().stream()
                        .map(Voice::of)
                        .sorted(Comparator.comparing((Voice v) -> v.statements().size()).reversed())
                        .toList();
        return new Figures(
                kinds,
                voices,
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                sources.size() - days.size(),
                byCount(languages),
                byCount(outlets),
                new LinkedHashSet<>(analysers),
                unwritable);
    }

    /**
     * Two articles' speakers are one if name and type are: a surname alone may be anybody's, and
     * joining more than that is the analyst's work.
     */
    private static String key(Speaker speaker) {
        return speaker.type()
                + " "
                + speaker.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> byCount(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
