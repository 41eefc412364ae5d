package org.quoin.engine.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Section;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/** Makes the sections of a briefing for which nobody wrote an outline. */
final class Arranging {

    /** On more days than these, sections are of months: a page for each day would tell nothing. */
    private static final int DAYS = 31;

    private final Reported reported;
    private final BriefTexts texts;
    private final Locale language;

    private Arranging(Reported reported, Locale language) {
        this.reported = reported;
        this.texts = new BriefTexts(language);
        this.language = language;
    }

    /**
     * The sections; none where articles are to be reported one after the other.
     *
     * @param language of the headings that are nobody's name
     */
    static List<Section> sections(Arrangement arrangement, Reported reported, Locale language) {
        Arranging arranging = new Arranging(reported, language);
        return switch (arrangement) {
            case ARTICLE -> List.of();
            case SPEAKER -> arranging.bySpeaker();
            case OUTLET -> arranging.byOutlet();
            case TIME -> arranging.byTime();
            case THEME -> arranging.byTheme();
        };
    }

    /** Whose quotations stand under one heading. */
    private record Voice(String name, SpeakerType type) {}

    private List<Section> bySpeaker() {
        Map<Voice, Group> groups = new LinkedHashMap<>();
        Group unknown = new Group(texts.get("unknownSpeaker"));
        for (AnalysedArticle each : reported.articles()) {
            for (Quote quote : spoken(each)) {
                Optional<Speaker> speaker = quote.speaker();
                Group group =
                        speaker.map(
                                        who ->
                                                groups.computeIfAbsent(
                                                        voice(who), v -> new Group(who.name())))
                                .orElse(unknown);
                group.add(quotation(each, quote));
            }
        }
        return sections(byCount(groups), unknown);
    }

    /** Names are compared as in the summary's table: by their letters, not their case. */
    private static Voice voice(Speaker speaker) {
        return new Voice(
                speaker.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
                speaker.type());
    }

    private List<Section> byOutlet() {
        Map<String, Group> groups = new LinkedHashMap<>();
        Group unknown = new Group(texts.get("unknownOutlet"));
        for (AnalysedArticle each : reported.articles()) {
            each.article()
                    .site()
                    .filter(site -> !site.isBlank())
                    .map(site -> groups.computeIfAbsent(site, Group::new))
                    .orElse(unknown)
                    .add(article(each));
        }
        return sections(byCount(groups), unknown);
    }

    private List<Section> byTime() {
        long days =
                reported.articles().stream()
                        .map(Arranging::day)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
        Map<LocalDate, Group> groups = new TreeMap<>();
        Group undated = new Group(texts.get("undated"));
        for (AnalysedArticle each : reported.articles()) {
            day(each)
                    .map(day -> days > DAYS ? day.withDayOfMonth(1) : day)
                    .map(day -> groups.computeIfAbsent(day, d -> new Group(called(d, days > DAYS))))
                    .orElse(undated)
                    .add(article(each));
        }
        return sections(List.copyOf(groups.values()), undated);
    }

    private static Optional<LocalDate> day(AnalysedArticle article) {
        return article.article().published().map(PublicationTime::day);
    }

    private String called(LocalDate day, boolean month) {
        return DateTimeFormatter.ofPattern(texts.get(month ? "month" : "day"), language)
                .format(month ? YearMonth.from(day).atDay(1) : day);
    }

    private List<Section> byTheme() {
        Map<String, Group> groups = new TreeMap<>();
        Group without = new Group(texts.get("noTheme"));
        for (AnalysedArticle each : reported.articles()) {
            for (Quote quote : spoken(each)) {
                List<String> themes = reported.themes(each.article().id(), quote);
                for (String theme : themes) {
                    groups.computeIfAbsent(theme, Group::new).add(quotation(each, quote));
                }
                if (themes.isEmpty()) {
                    without.add(quotation(each, quote));
                }
            }
        }
        return sections(List.copyOf(groups.values()), without);
    }

    private static List<Quote> spoken(AnalysedArticle article) {
        return article.quotes().stream()
                .filter(each -> each.status() != QuoteStatus.REJECTED)
                .toList();
    }

    private static Block quotation(AnalysedArticle article, Quote quote) {
        return new Block.Quotation(article.article().id(), quote, Optional.empty());
    }

    private static Block article(AnalysedArticle article) {
        return new Block.OfArticle(article.article().id(), Optional.empty());
    }

    private static List<Group> byCount(Map<?, Group> groups) {
        return groups.values().stream()
                .sorted(Comparator.comparingInt((Group each) -> each.blocks.size()).reversed())
                .toList();
    }

    private static List<Section> sections(List<Group> groups, Group last) {
        List<Section> sections = new ArrayList<>();
        groups.forEach(each -> sections.add(new Section(each.title, 1, each.blocks)));
        if (!last.blocks.isEmpty()) {
            sections.add(new Section(last.title, 1, last.blocks));
        }
        return sections;
    }

    /** What is to stand under one heading. */
    private static final class Group {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        Group(String title) {
            this.title = title;
        }

        void add(Block block) {
            blocks.add(block);
        }
    }
}
