package org.quoin.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Section;
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
