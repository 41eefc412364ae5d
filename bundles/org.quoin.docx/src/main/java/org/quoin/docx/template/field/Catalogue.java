package org.quoin.docx.template.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.report.QuotationBlock;
import org.quoin.docx.report.Report;
import org.quoin.docx.report.Source;
import org.quoin.docx.report.Statement;
import org.quoin.docx.report.Voice;
import org.quoin.docx.template.field.Field.Use;

/** All fields that a template can name, by what they belong to. */
public final class Catalogue {

    private final Scope<Report> briefing = new Scope<>("briefing");
    private final Scope<Statement> quote = new Scope<>("quote");
    private final Scope<Source> article = new Scope<>("article");
    private final Scope<Voice> speaker = new Scope<>("speaker");
    private final Scope<Group> outlet = new Scope<>("outlet");
    private final Scope<Group> day = new Scope<>("day");
    private final Scope<Picture> image = new Scope<>("image");
    private final Scope<KeyJudgement> judgement = new Scope<>("judgement");
    private final Scope<Inline> word = new Scope<>("word");

    /** Fills it. */
    public Catalogue() {
        ofBriefing();
        ofQuote();
        ofArticle();
        ofSpeaker();
        ofGroups();
        ofImage();
        ofJudgement();
        word.with(words(".", (view, each) -> List.of(each)));
    }

    /** What stands outside every list. */
    public Scope<Report> root() {
        return briefing;
    }

    /** Every kind of thing, in the order in which people are shown them. */
    public List<Scope<?>> scopes() {
        return List.of(briefing, quote, article, speaker, outlet, day, image, judgement, word);
    }

    private void ofBriefing() {
        briefing.with(words("title", (view, all) -> view.own(all.briefing().title())))
                .with(words("marking", Values::marking))
                .with(
                        words(
                                "date",
                                (view, all) ->
                                        view.label(
                                                all.briefing()
                                                        .date()
                                                        .map(view.labels()::day)
                                                        .orElse(""))))
                .with(
                        words(
                                "preparedBy",
                                (view, all) -> view.own(all.briefing().preparedBy().orElse(""))))
                .with(words("period", (view, all) -> view.label(Values.period(view, all))))
                .with(count("articleCount", all -> all.sources().size()))
                .with(said("articleCountWords", "articles", all -> all.sources().size()))
                .with(count("quoteCount", all -> all.figures().quotations()))
                .with(said("quoteCountWords", "quotes", all -> all.figures().quotations()))
                .with(count("directCount", all -> Values.kind(all, QuoteKind.DIRECT)))
                .with(count("mixedCount", all -> Values.kind(all, QuoteKind.MIXED)))
                .with(count("indirectCount", all -> Values.kind(all, QuoteKind.INDIRECT)))
                .with(count("speakerCount", all -> all.figures().voices().size()))
                .with(said("speakerCountWords", "speakers", all -> all.figures().voices().size()))
                .with(count("outletCount", all -> all.figures().outlets().size()))
                .with(said("outletCountWords", "outlets", all -> all.figures().outlets().size()));
        briefing.with(many("quotes", quote, (view, all) -> Values.statements(all)))
                .with(many("keyQuotes", quote, (view, all) -> Values.key(all)))
                .with(many("articles", article, (view, all) -> all.sources()))
                .with(many("speakers", speaker, (view, all) -> all.figures().voices()))
                .with(
                        many(
                                "outlets",
                                outlet,
                                (view, all) ->
                                        Group.byOutlet(all.sources(), Values.statements(all))))
                .with(
                        many(
                                "days",
                                day,
                                (view, all) -> Group.byDay(all.sources(), Values.statements(all))))
                .with(many("images", image, (view, all) -> Values.pictures(all.sources())))
                .with(many("judgements", judgement, (view, all) -> all.briefing().judgements()));
    }

    private void ofQuote() {
        quote.with(quoted("text", (view, said) -> view.quotations().said(said), Values::note))
                .with(new Field.Words<>("note", Use.NOTE, Values::note, (view, said) -> List.of()))
                .with(one("speaker", speaker, View::speaker, "name"))
                .with(one("source", article, (view, said) -> Optional.of(said.source()), "title"))
                .with(words("outlet", (view, said) -> Values.outlet(said.source())))
                .with(words("date", (view, said) -> view.label(said.source().date(view.labels()))))
                .with(
                        words(
                                "kind",
                                (view, said) -> view.label(view.labels().get(Values.kind(said)))))
                .with(words("translation", View::translation))
                .with(count("paragraph", Values::paragraph))
                .with(count("confidence", said -> Math.round(said.quote().confidence() * 100)))
                .with(truth("direct", said -> said.quote().kind() == QuoteKind.DIRECT))
                .with(truth("mixed", said -> said.quote().kind() == QuoteKind.MIXED))
                .with(truth("indirect", said -> said.quote().kind() == QuoteKind.INDIRECT))
                .with(truth("checked", said -> said.quote().status() != QuoteStatus.PROPOSED));
    }

    private void ofArticle() {
        article.with(count("number", Source::number))
                .with(
                        words(
                                "title",
                                (view, each) ->
                                        View.foreign(each.article().title(), each.language())))
                .with(words("outlet", (view, each) -> Values.outlet(each)))
                .with(
                        words(
                                "authors",
                                (view, each) ->
                                        View.foreign(
                                                view.labels().list(each.article().authors()),
                                                each.language())))
                .with(words("date", (view, each) -> view.label(each.date(view.labels()))))
                .with(words("isoDate", (view, each) -> view.label(each.isoDate(view.labels()))))
                .with(words("url", (view, each) -> View.foreign(each.url(), Locale.ROOT)))
                .with(words("link", Values::link))
                .with(
                        words(
                                "language",
                                (view, each) ->
                                        view.label(view.labels().language(each.language()))))
                .with(words("grade", (view, each) -> view.label(view.grade(each).code())))
                .with(words("descriptor", (view, each) -> view.own(view.grade(each).descriptor())))
                .with(quoted("lead", Values::lead, Values::leadNote))
                .with(words("sha256", (view, each) -> view.label(Values.sha(each))))
                .with(count("quoteCount", each -> each.quotes().size()))
                .with(said("quoteCountWords", "quotes", each -> each.quotes().size()))
                .with(many("quotes", quote, (view, each) -> View.statements(each)))
                .with(many("images", image, (view, each) -> Values.pictures(List.of(each))));
    }

    private void ofSpeaker() {
        speaker.with(
                        words(
                                "name",
                                (view, each) ->
                                        View.foreign(each.speaker().name(), each.language())))
                .with(
                        words(
                                "gloss",
                                (view, each) ->
                                        View.foreign(
                                                QuotationBlock.gloss(each.speaker()),
                                                each.language())))
                .with(
                        words(
                                "role",
                                (view, each) ->
                                        View.foreign(each.speaker().role(), each.language())))
                .with(
                        words(
                                "affiliation",
                                (view, each) ->
                                        View.foreign(
                                                each.speaker().affiliation(), each.language())))
                .with(
                        words(
                                "position",
                                (view, each) ->
                                        View.foreign(
                                                view.labels()
                                                        .list(
                                                                QuotationBlock.position(
                                                                        each.speaker())),
                                                each.language())))
                .with(words("firstDay", (view, each) -> view.label(Values.days(view, each, 0))))
                .with(words("lastDay", (view, each) -> view.label(Values.days(view, each, -1))))
                .with(words("period", Values::period))
                .with(count("quoteCount", each -> each.statements().size()))
                .with(said("quoteCountWords", "quotes", each -> each.statements().size()))
                .with(count("articleCount", Voice::articles))
                .with(said("articleCountWords", "articles", Voice::articles))
                .with(truth("unnamed", each -> each.speaker().type() == SpeakerType.ANONYMOUS))
                .with(
                        many(
                                "otherNames",
                                word,
                                (view, each) -> Values.all(each, Speaker::otherNames)))
                .with(
                        many(
                                "roles",
                                word,
                                (view, each) ->
                                        Values.all(each, said -> said.role().stream().toList())))
                .with(
                        many(
                                "affiliations",
                                word,
                                (view, each) ->
                                        Values.all(
                                                each,
                                                said -> said.affiliation().stream().toList())))
                .with(many("quotes", quote, (view, each) -> Group.inTime(each.statements())))
                .with(
                        many(
                                "articles",
                                article,
                                (view, each) -> Group.sources(Group.inTime(each.statements()))))
                .with(
                        many(
                                "outlets",
                                outlet,
                                (view, each) ->
                                        Group.byOutlet(
                                                Group.sources(each.statements()),
                                                Group.inTime(each.statements()))))
                .with(
                        many(
                                "days",
                                day,
                                (view, each) ->
                                        Group.byDay(
                                                Group.sources(each.statements()),
                                                each.statements())));
    }

    private void ofGroups() {
        outlet.with(
                words(
                        "name",
                        (view, each) ->
                                each.sources().isEmpty()
                                        ? List.of()
                                        : Values.outlet(each.sources().get(0))));
        day.with(
                words(
                        "date",
                        (view, each) ->
                                view.label(
                                        each.day()
                                                .map(view.labels()::day)
                                                .orElseGet(() -> view.labels().get("undated")))));
        for (Scope<Group> scope : List.of(outlet, day)) {
            scope.with(count("articleCount", each -> each.sources().size()))
                    .with(said("articleCountWords", "articles", each -> each.sources().size()))
                    .with(count("quoteCount", each -> each.statements().size()))
                    .with(said("quoteCountWords", "quotes", each -> each.statements().size()))
                    .with(many("articles", article, (view, each) -> each.sources()))
                    .with(many("quotes", quote, (view, each) -> each.statements()));
        }
        outlet.with(
                many("days", day, (view, each) -> Group.byDay(each.sources(), each.statements())));
        day.with(
                many(
                        "outlets",
                        outlet,
                        (view, each) -> Group.byOutlet(each.sources(), each.statements())));
    }

    private void ofImage() {
        image.with(new Field.Words<>("image", Use.IMAGE, Values::drawn, (view, each) -> List.of()))
                .with(
                        words(
                                "caption",
                                (view, each) ->
                                        View.foreign(
                                                each.image().caption(), each.source().language())))
                .with(
                        words(
                                "credit",
                                (view, each) ->
                                        View.foreign(
                                                each.image().credit(), each.source().language())))
                .with(one("source", article, (view, each) -> Optional.of(each.source()), "title"));
    }

    private void ofJudgement() {
        judgement
                .with(words("words", (view, each) -> view.own(each.words())))
                .with(
                        words(
                                "likelihood",
                                (view, each) ->
                                        view.label(
                                                each.likelihood()
                                                        .map(
                                                                likely ->
                                                                        view.labels()
                                                                                .get(
                                                                                        "likelihood."
                                                                                                + likely
                                                                                                        .name()))
                                                        .orElse(""))))
                .with(
                        words(
                                "confidence",
                                (view, each) ->
                                        view.label(
                                                each.confidence()
                                                        .map(
                                                                level ->
                                                                        view.labels()
                                                                                .get(
                                                                                        "confidenceLevel."
                                                                                                + level
                                                                                                        .name()))
                                                        .orElse(""))));
    }

    private static <T> Field<T> words(String name, BiFunction<View, T, List<Inline>> value) {
        return new Field.Words<>(name, Use.TEXT, value, (view, each) -> List.of());
    }

    private static <T> Field<T> quoted(
            String name,
            BiFunction<View, T, List<Inline>> value,
            BiFunction<View, T, List<Inline>> note) {
        return new Field.Words<>(name, Use.QUOTED, value, note);
    }

    private static <T> Field<T> count(String name, ToLongFunction<T> count) {
        return words(name, (view, each) -> view.number(count.applyAsLong(each)));
    }

    /** A number with what it counts, in the form that the language has for so many. */
    private static <T> Field<T> said(String name, String counted, ToLongFunction<T> count) {
        return words(
                name,
                (view, each) ->
                        view.label(
                                view.labels().get("counted." + counted, count.applyAsLong(each))));
    }

    private static <T> Field<T> truth(String name, Predicate<T> test) {
        BiPredicate<View, T> asked = (view, each) -> test.test(each);
        return new Field.Truth<>(name, asked);
    }

    private static <T, I> Field<T> many(
            String name, Scope<I> scope, BiFunction<View, T, List<I>> items) {
        return new Field.Many<>(name, scope, items);
    }

    private static <T, I> Field<T> one(
            String name, Scope<I> scope, BiFunction<View, T, Optional<I>> item, String shown) {
        return new Field.One<>(name, scope, item, shown);
    }
}
