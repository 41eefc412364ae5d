package org.quoin.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.briefing.Translation;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** What {@link Edits} does to drafts of briefings. */
final class DraftEdits {

    private final Project project;
    private final Random random;

    DraftEdits(Project project, Random random) {
        this.project = project;
        this.random = random;
    }

    DraftHead head() {
        return new DraftHead(
                Edits.word(random),
                random.nextBoolean() ? "TLP:AMBER" : "",
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, 1)),
                Edits.word(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(Locale.CHINESE),
                "",
                Edits.word(random),
                Edits.word(random),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Set.of(StandingSection.METHOD, StandingSection.SUMMARY)),
                new Citing(
                        any(Citing.Notes.values()),
                        random.nextBoolean() ? Optional.empty() : Optional.of("apa"),
                        random.nextBoolean()));
    }

    /** Up to four things of any kind. */
    List<DraftContent> some() {
        long[] quotations = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
        long[] articles = project.articles().list(ArticleOrder.ARRIVAL);
        List<DraftContent> some = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String words = Edits.word(random);
            int kind = random.nextInt(8);
            if (kind == 0) {
                some.add(new DraftContent.Heading(words, 1 + random.nextInt(3)));
            } else if (kind == 4) {
                some.add(new DraftContent.Heading(words, 1, true));
            } else if (kind == 5) {
                some.add(judgement(words));
            } else if (kind == 6) {
                some.add(new DraftContent.OfChart(any(ChartSubject.values()), words));
            } else if (kind == 7 && articles.length > 0) {
                long article = articles[random.nextInt(articles.length)];
                some.add(new DraftContent.OfPicture(article, random.nextInt(3), words));
            } else if (kind == 1 && quotations.length > 0) {
                long quotation = quotations[random.nextInt(quotations.length)];
                some.add(new DraftContent.OfQuotation(quotation, words, translation()));
            } else if (kind == 2 && articles.length > 0) {
                long article = articles[random.nextInt(articles.length)];
                some.add(new DraftContent.OfArticle(article, words));
            } else {
                some.add(new DraftContent.OwnText(words));
            }
        }
        return some;
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private DraftContent judgement(String words) {
        return new DraftContent.Judgement(
                words,
                random.nextBoolean() ? Optional.empty() : Optional.of(any(Likelihood.values())),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(any(ConfidenceLevel.values())));
    }

    private Optional<Translation> translation() {
        String words = Edits.word(random);
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Translation(words, random.nextBoolean() ? Locale.GERMAN : Locale.ROOT));
    }

    void describe() {
        long draft = draft();
        if (random.nextBoolean()) {
            project.briefings().describe(draft, head());
        } else {
            project.briefings().rename(draft, "draft " + random.nextInt(3));
        }
    }

    void add() {
        long draft = draft();
        project.briefings().add(draft, place(draft), some());
    }

    void move() {
        long draft = draft();
        project.briefings().move(draft, items(draft), place(draft), random.nextInt(3) - 1);
    }

    void edit() {
        // One item: words of another one are another action.
        for (long item : items(draft()).stream().limit(1).toList()) {
            DraftTyping typing = project.briefings().typing(item);
            typing.put(Edits.word(random));
            typing.put(judgement(Edits.word(random)));
        }
    }

    void takeOut() {
        long draft = draft();
        project.briefings().takeOut(draft, items(draft));
    }

    void remove() {
        project.briefings().remove(draft());
    }

    private long draft() {
        List<Draft> all = project.briefings().all();
        return all.isEmpty() ? 0 : all.get(random.nextInt(all.size())).number();
    }

    private OptionalLong place(long draft) {
        List<DraftItem> items = project.briefings().outline(draft).items();
        return items.isEmpty() || random.nextInt(4) == 0
                ? OptionalLong.empty()
                : OptionalLong.of(items.get(random.nextInt(items.size())).number());
    }

    private List<Long> items(long draft) {
        return project.briefings().outline(draft).items().stream()
                .map(DraftItem::number)
                .filter(each -> random.nextInt(3) == 0)
                .toList();
    }
}
