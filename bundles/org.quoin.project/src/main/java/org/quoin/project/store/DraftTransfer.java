package org.quoin.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.QuoteEntry;

/** Drafts of briefings out of one project and into another. */
final class DraftTransfer {

    private DraftTransfer() {}

    /** All, by name. */
    static List<BriefingContent> all(Reading reading) {
        List<BriefingContent> all = new ArrayList<>();
        for (Draft each : DraftTable.all(reading)) {
            List<BriefingContent.Item> items = new ArrayList<>();
            for (DraftItem item : DraftItemTable.of(reading, each.number())) {
                items.add(item(reading, item.content()));
            }
            all.add(new BriefingContent(each.name(), each.head(), items));
        }
        return all;
    }

    private static BriefingContent.Item item(Reading reading, DraftContent content) {
        if (content instanceof DraftContent.Heading heading) {
            return new BriefingContent.Heading(heading.level(), heading.words(), heading.annex());
        }
        if (content instanceof DraftContent.OfQuotation of) {
            QuoteEntry quote = QuoteEntries.get(reading, of.quotation()).get(0);
            return new BriefingContent.OfQuotation(
                    id(reading, quote.quotation().article()),
                    quote.quotation().ordinal(),
                    quote.content(),
                    of.words(),
                    of.translation());
        }
        if (content instanceof DraftContent.OfPicture of) {
            return new BriefingContent.OfPicture(
                    id(reading, of.article()), of.picture(), of.words());
        }
        if (content instanceof DraftContent.OwnPicture own) {
            return new BriefingContent.OwnPicture(
                    own.sha256(), own.mediaType(), own.words(), own.alternative(), own.credit());
        }
        if (content instanceof DraftContent.OfChart of) {
            return new BriefingContent.OfChart(of.subject(), of.words());
        }
        if (content instanceof DraftContent.Judgement of) {
            return new BriefingContent.Judgement(of.words(), of.likelihood(), of.confidence());
        }
        return content instanceof DraftContent.OfArticle of
                ? new BriefingContent.OfArticle(id(reading, of.article()), of.words())
                : new BriefingContent.OwnText(content.words());
    }

    private static String id(Reading reading, long article) {
        return reading.sql().text("SELECT id FROM article WHERE number=?", article).orElseThrow();
    }

    /**
     * Adds one, unless there is one of its name.
     *
     * @return how many items were left out: what they speak of is not here, or is something else
     */
    static int add(Transaction transaction, BriefingContent briefing) {
        Reading reading = transaction.reading();
        if (DraftTable.find(reading, briefing.name()).isPresent()) {
            return 0;
        }
        List<DraftContent> contents = new ArrayList<>();
        for (BriefingContent.Item each : briefing.items()) {
            content(reading, each).ifPresent(contents::add);
        }
        long draft = DraftTable.add(transaction, briefing.name(), briefing.head());
        DraftItemTable.add(transaction, draft, OptionalLong.empty(), contents);
        return briefing.items().size() - contents.size();
    }

    private static Optional<DraftContent> content(Reading reading, BriefingContent.Item item) {
        if (item instanceof BriefingContent.Heading heading) {
            return Optional.of(
                    new DraftContent.Heading(heading.words(), heading.level(), heading.annex()));
        }
        if (item instanceof BriefingContent.OfChart of) {
            return Optional.of(new DraftContent.OfChart(of.subject(), of.words()));
        }
        if (item instanceof BriefingContent.Judgement of) {
            return Optional.of(
                    new DraftContent.Judgement(of.words(), of.likelihood(), of.confidence()));
        }
        if (item instanceof BriefingContent.OfPicture of) {
            long article = article(reading, of.article());
            return article == 0
                    ? Optional.empty()
                    : Optional.of(new DraftContent.OfPicture(article, of.picture(), of.words()));
        }
        if (item instanceof BriefingContent.OwnPicture own) {
            return Optional.of(
                    new DraftContent.OwnPicture(
                            own.sha256(),
                            own.mediaType(),
                            own.words(),
                            own.alternative(),
                            own.credit()));
        }
        if (item instanceof BriefingContent.OwnText own) {
            return Optional.of(new DraftContent.OwnText(own.words()));
        }
        if (item instanceof BriefingContent.OfArticle of) {
            long article = article(reading, of.article());
            return article == 0
                    ? Optional.empty()
                    : Optional.of(new DraftContent.OfArticle(article, of.words()));
        }
        BriefingContent.OfQuotation of = (BriefingContent.OfQuotation) item;
        OptionalLong number =
                QuoteTable.find(reading, article(reading, of.article()), of.ordinal());
        // An article that was here before may have other quotations under the same numbers.
        return number.isPresent()
                        && QuoteEntries.get(reading, number.getAsLong()).stream()
                                .anyMatch(each -> each.content().equals(of.quoted()))
                ? Optional.of(
                        new DraftContent.OfQuotation(
                                number.getAsLong(), of.words(), of.translation()))
                : Optional.empty();
    }

    private static long article(Reading reading, String id) {
        return reading.sql().number("SELECT number FROM article WHERE id=?", id);
    }
}
