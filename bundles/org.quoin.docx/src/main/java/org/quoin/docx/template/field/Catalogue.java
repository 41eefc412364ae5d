package org.quoin.docx.template.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.quoin.api.article.Image;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.report.KeyQuotations;
import org.quoin.docx.report.Lead;
import org.quoin.docx.report.Pictures;
import org.quoin.docx.report.QuotationBlock;
import org.quoin.docx.report.Report;
import org.quoin.docx.report.Source;
import org.quoin.docx.report.Statement;
import org.quoin.docx.report.Voice;
import org.quoin.docx.template.field.Field.Use;

/** All fields that a template can name, by what they belong to. */
public final class Catalogue {

    /** A picture's greatest size in points where the template gives it no place of its own. */
    private static final double WIDEST = 240;

    private static final double HIGHEST = 170;

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
                .with(
                        words("marking", Catalogue::marking))
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
                .with(words("period", (view, all) -> view.label(period(view, all))))
                .with(count("articleCount", all -> all.sources().size()))
                .with(count("quoteCount", all -> all.figures().quotations()))
                .with(count("directCount", all -> kind(all, QuoteKind.DIRECT)))
                .with(count("mixedCount", all -> kind(all, QuoteKind.MIXED)))
                .with(count("indirectCount", all -> kind(all, QuoteKind.INDIRECT)))
                .with(count("speakerCount", all -> all.figures().voices().size()))
                .with(count("outletCount", all -> all.figures().outlets().size()));
        briefing.with(many("quotes", quote, (view, all) -> statements(all)))
                .with(many("keyQuotes", quote, (view, all) -> key(all)))
                .with(many("articles", article, (view, all) -> all.sources()))
                .with(many("speakers", speaker, (view, all) -> all.figures().voices()))
                .with(
                        many(
                                "outlets",
                                outlet,
                                (view, all) -> Group.byOutlet(all.sources(), statements(all))))
                .with(many("days", day, (view, all) -> Group.byDay(all.sources(), statements(all))))
                .with(many("images", image, (view, all) -> pictures(all.sources())))
                .with(many("judgements", judgement, (view, all) -> all.briefing().judgements()));
    }

    private void ofQuote() {
        quote.with(quoted("text", (view, said) -> view.quotations().said(said), Catalogue::note))
                .with(
                        new Field.Words<>(
                                "note", Use.NOTE, Catalogue::note, (view, said) -> List.of()))
                .with(one("speaker", speaker, View::speaker, "name"))
                .with(one("source", article, (view, said) -> Optional.of(said.source()), "title"))
                .with(words("outlet", (view, said) -> outlet(said.source())))
                .with(words("date", (view, said) -> view.label(said.source().date(view.labels()))))
                .with(words("kind", (view, said) -> view.label(view.labels().get(kind(said)))))
                .with(words("translation", View::translation))
                .with(count("paragraph", Catalogue::paragraph))
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
                .with(words("outlet", (view, each) -> outlet(each)))
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
                .with(words("link", Catalogue::link))
                .with(
                        words(
                                "language",
                                (view, each) ->
                                        view.label(view.labels().language(each.language()))))
                .with(words("grade", (view, each) -> view.label(view.grade(each).code())))
                .with(words("descriptor", (view, each) -> view.own(view.grade(each).descriptor())))
                .with(quoted("lead", Catalogue::lead, Catalogue::leadNote))
                .with(words("sha256", (view, each) -> view.label(sha(each))))
                .with(count("quoteCount", each -> each.quotes().size()))
                .with(many("quotes", quote, (view, each) -> View.statements(each)))
                .with(many("images", image, (view, each) -> pictures(List.of(each))));
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
                .with(words("firstDay", (view, each) -> view.label(end(view, each, 0))))
                .with(words("lastDay", (view, each) -> view.label(end(view, each, -1))))
                .with(count("quoteCount", each -> each.statements().size()))
                .with(count("articleCount", Voice::articles))
                .with(truth("unnamed", each -> each.speaker().type() == SpeakerType.ANONYMOUS))
                .with(many("otherNames", word, (view, each) -> all(each, Speaker::otherNames)))
                .with(
                        many(
                                "roles",
                                word,
                                (view, each) -> all(each, said -> said.role().stream().toList())))
                .with(
                        many(
                                "affiliations",
                                word,
                                (view, each) ->
                                        all(each, said -> said.affiliation().stream().toList())))
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
                                        : outlet(each.sources().get(0))));
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
                    .with(count("quoteCount", each -> each.statements().size()))
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
        image.with(
                        new Field.Words<>(
                                "image", Use.IMAGE, Catalogue::drawn, (view, each) -> List.of()))
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

    private static List<Inline> marking(View any, Report all) {
        return all.briefing()
                .marking()
                .<List<Inline>>map(
                        each ->
                                List.of(
                                        new Inline.Words(
                                                each.strip(),
                                                CharacterStyle.MARKING,
                                                all.briefing().language())))
                .orElse(List.of());
    }

    private static String period(View view, Report all) {
        return all.figures()
                .first()
                .map(
                        first -> {
                            String from = view.labels().day(first);
                            String to = view.labels().day(all.figures().last().orElse(first));
                            return from.equals(to) ? from : from + " – " + to;
                        })
                .orElse("");
    }

    private static int kind(Report all, QuoteKind kind) {
        return all.figures().kinds().getOrDefault(kind, 0);
    }

    private static List<Statement> statements(Report all) {
        return all.sources().stream().flatMap(each -> View.statements(each).stream()).toList();
    }

    private static List<Statement> key(Report all) {
        return KeyQuotations.of(all.figures()).stream()
                .flatMap(each -> each.statements().stream())
                .toList();
    }

    private static List<Picture> pictures(List<Source> sources) {
        List<Picture> pictures = new ArrayList<>();
        for (Source source : sources) {
            for (Image each : source.article().images()) {
                // A frame around nothing would stand where there is only a caption.
                if (each.data().isPresent()) {
                    pictures.add(new Picture(source, each));
                }
            }
        }
        return pictures;
    }

    private static List<Inline> drawn(View view, Picture picture) {
        return Pictures.within(picture.source(), picture.image(), WIDEST, HIGHEST, view.labels())
                .<List<Inline>>map(List::of)
                .orElse(List.of());
    }

    private static String kind(Statement said) {
        return switch (said.quote().kind()) {
            case DIRECT -> "kind.direct";
            case INDIRECT -> "kind.indirect";
            case MIXED -> "kind.mixed";
        };
    }

    private static int paragraph(Statement said) {
        return said.source().paragraph(said.quote().extent().start());
    }

    private static List<Inline> outlet(Source source) {
        return View.foreign(source.article().site(), source.language());
    }

    private static String sha(Source source) {
        return source.article().provenance().sha256();
    }

    private static List<Inline> link(View view, Source source) {
        return source.target()
                .<List<Inline>>map(
                        target ->
                                List.of(
                                        new Inline.Link(
                                                target,
                                                view.labels()
                                                        .styled(
                                                                view.labels().get("original"),
                                                                CharacterStyle.HYPERLINK))))
                .orElse(List.of());
    }

    private static List<Inline> note(View view, Statement said) {
        return List.of(view.quotations().note(said.source(), said.quote().extent().start()));
    }

    private static List<Inline> lead(View view, Source source) {
        return Lead.of(source.article())
                .<List<Inline>>map(span -> List.of(QuotationBlock.passage(source, span)))
                .orElse(List.of());
    }

    private static List<Inline> leadNote(View view, Source source) {
        return Lead.of(source.article())
                .<List<Inline>>map(span -> List.of(view.quotations().note(source, span.start())))
                .orElse(List.of());
    }

    /** Of the days on which somebody was quoted, the first or the last that is known. */
    private static String end(View view, Voice voice, int which) {
        List<Group> days =
                Group.byDay(Group.sources(voice.statements()), List.of()).stream()
                        .filter(each -> each.day().isPresent())
                        .toList();
        return days.isEmpty()
                ? ""
                : view.labels().day(days.get(which < 0 ? days.size() - 1 : 0).day().orElseThrow());
    }

    /** What any article says of somebody, each thing once, without what is their name anyway. */
    private static List<Inline> all(Voice voice, Function<Speaker, List<String>> what) {
        Map<String, Inline> found = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(List.of(voice.speaker().name()));
        for (Statement said : Group.inTime(voice.statements())) {
            for (String each : said.quote().speaker().map(what).orElse(List.of())) {
                if (!each.isBlank() && names.add(each)) {
                    found.put(each, Inline.Words.of(each, said.source().language()));
                }
            }
        }
        return List.copyOf(found.values());
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
