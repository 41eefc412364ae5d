package org.quoin.docx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Section;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.briefing.SourceNote;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.briefing.Translation;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/** Briefings with an outline, of the articles of {@link SampleBriefings}. */
final class OutlineSamples {

    private OutlineSamples() {}

    /** Sections of three levels, an untitled one first, with every kind of block. */
    static Briefing harbour(Locale labels) {
        boolean chinese = labels.getLanguage().equals("zh");
        Briefing all = SampleBriefings.sixLanguages(labels);
        List<AnalysedArticle> articles = all.articles();
        List<Section> sections = new ArrayList<>();
        sections.add(
                section(
                        "",
                        1,
                        text(
                                chinese
                                        ? "海港扩建一事，各方说法不一。"
                                        : "The parties differ on whether the harbour is to be extended.",
                                chinese
                                        ? "下文各条均逐字摘录，并注明出处。"
                                        : "What follows is quoted word for word, each with its source.")));
        sections.add(
                section(
                        chinese ? "官方立场" : "What the authorities say",
                        1,
                        quotation(articles.get(0), 0, Optional.of(comment(chinese))),
                        quotation(articles.get(2), 0, Optional.empty())));
        sections.add(
                section(
                        chinese ? "居民" : "Residents & <others>",
                        2,
                        text(chinese ? "居民担心噪声。" : "Residents fear the noise."),
                        quotation(articles.get(4), 0, Optional.empty())));
        sections.add(section(chinese ? "尚待核实" : "Still open", 3));
        sections.add(
                section(
                        chinese ? "外媒" : "The press abroad",
                        1,
                        new Block.OfArticle(articles.get(3).article().id(), Optional.empty()),
                        new Block.OfArticle(
                                articles.get(5).article().id(), Optional.of(comment(chinese)))));
        return new Briefing(
                all.title(),
                all.marking(),
                all.date(),
                all.authors().stream().findFirst(),
                labels,
                articles,
                sections);
    }

    /** Everything that a briefing can hold, of sources that somebody graded. */
    static Briefing full(Locale labels, Citing citing) {
        boolean chinese = labels.getLanguage().equals("zh");
        Briefing plain = harbour(labels);
        List<AnalysedArticle> articles = plain.articles();
        Map<String, SourceNote> notes = new HashMap<>();
        String[] grades = {"A2", "B3", "B2", "C", "", "F6"};
        for (int i = 0; i < articles.size(); i++) {
            notes.put(
                    articles.get(i).article().id(),
                    new SourceNote(
                            Optional.of(Instant.parse("2026-03-19T0" + i + ":30:00Z")),
                            SourceGrade.of(
                                    grades[i],
                                    i == 0 ? chinese ? "市政府主办" : "Owned by the city" : "")));
        }
        List<Section> outline = new ArrayList<>(plain.outline());
        AnalysedArticle foreign = articles.get(chinese ? 2 : 0);
        outline.add(
                section(
                        chinese ? "译文与图表" : "Translations and charts",
                        1,
                        new Block.Quotation(
                                foreign.article().id(),
                                foreign.quotes().get(0),
                                Optional.empty(),
                                Optional.of(
                                        new Translation(
                                                chinese
                                                        ? "“四个泊位，赌的是尚未出现的货运量。”"
                                                        : "\u201CPhase three builds four berths; fishing inshore will"
                                                                + " not be affected.\u201D",
                                                labels))),
                        new Block.OfPicture(articles.get(2).article().id(), 0, Optional.empty()),
                        new Block.OfChart(ChartSubject.OUTLET, Optional.empty())));
        return plain.with()
                .authors(List.of("Ines Marek", "Desk Nine"))
                .outline(outline)
                .judgements(
                        List.of(
                                new KeyJudgement(
                                        chinese
                                                ? "扩建工程将如期动工。"
                                                : "The extension will begin on the day that was announced.",
                                        Optional.of(Likelihood.VERY_LIKELY),
                                        Optional.of(ConfidenceLevel.MODERATE)),
                                new KeyJudgement(
                                        chinese
                                                ? "渔业团体将诉诸法院。"
                                                : "The fishing associations will go to court.",
                                        Optional.of(Likelihood.ROUGHLY_EVEN_CHANCE),
                                        Optional.of(ConfidenceLevel.LOW)),
                                new KeyJudgement(
                                        chinese
                                                ? "各方都要求公开监测数据。"
                                                : "All sides want the measurements made public.",
                                        Optional.empty(),
                                        Optional.of(ConfidenceLevel.HIGH))))
                .standing(Set.of(StandingSection.values()))
                .charts(List.of(ChartSubject.TIME, ChartSubject.SPEAKER))
                .annexes(
                        List.of(
                                section(
                                        chinese ? "其他文章" : "Further articles",
                                        1,
                                        new Block.OfArticle(
                                                articles.get(1).article().id(), Optional.empty())),
                                section(
                                        chinese ? "术语" : "Terms",
                                        1,
                                        text(
                                                chinese
                                                        ? "泊位：船舶停靠之处。"
                                                        : "Berth: where a ship lies."))))
                .methodNote(
                        List.of(
                                chinese
                                        ? "文章由编者选取。"
                                        : "The articles were chosen by the desk, not at random."))
                .sourceSummary(
                        List.of(
                                chinese
                                        ? "六家媒体均非现场报道。"
                                        : "None of the six outlets had a reporter at the harbour."))
                .notes(notes)
                .citing(citing)
                .make();
    }

    /** No article, no quotation: the author's own words alone. */
    static Briefing ownText() {
        return new Briefing(
                "Own words",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                List.of(),
                List.of(section("What we think", 1, text("That remains to be seen."))));
    }

    private static String comment(boolean chinese) {
        return chinese ? "与上月的说法不同。" : "He said the contrary a month ago.";
    }

    private static Section section(String title, int level, Block... blocks) {
        return new Section(title, level, List.of(blocks));
    }

    private static Block text(String... paragraphs) {
        return new Block.OwnText(List.of(paragraphs));
    }

    private static Block quotation(AnalysedArticle article, int at, Optional<String> comment) {
        Quote quote = article.quotes().get(at);
        return new Block.Quotation(article.article().id(), quote, comment);
    }
}
