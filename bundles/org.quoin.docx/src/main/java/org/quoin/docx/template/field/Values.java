package org.quoin.docx.template.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quoin.api.article.Image;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
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

/** What fields say, where it takes more than a look at the thing that they belong to. */
final class Values {

    /** A picture's greatest size in points where the template gives it no place of its own. */
    private static final double WIDEST = 240;

    private static final double HIGHEST = 170;

    private Values() {}

    static List<Inline> marking(View any, Report all) {
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

    static String period(View view, Report all) {
        return all.figures()
                .first()
                .map(
                        first -> {
                            String from = view.labels().day(first);
                            String to = view.labels().day(all.figures().last().orElse(first));
                            return span(from, to);
                        })
                .orElse("");
    }

    static int kind(Report all, QuoteKind kind) {
        return all.figures().kinds().getOrDefault(kind, 0);
    }

    static List<Statement> statements(Report all) {
        return all.sources().stream().flatMap(each -> View.statements(each).stream()).toList();
    }

    static List<Statement> key(Report all) {
        return KeyQuotations.of(all.figures()).stream()
                .flatMap(each -> each.statements().stream())
                .toList();
    }

    static List<Picture> pictures(List<Source> sources) {
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

    static List<Inline> drawn(View view, Picture picture) {
        return Pictures.within(picture.source(), picture.image(), WIDEST, HIGHEST, view.labels())
                .<List<Inline>>map(List::of)
                .orElse(List.of());
    }

    static String kind(Statement said) {
        return switch (said.quote().kind()) {
            case DIRECT -> "kind.direct";
            case INDIRECT -> "kind.indirect";
            case MIXED -> "kind.mixed";
        };
    }

    static int paragraph(Statement said) {
        return said.source().paragraph(said.quote().extent().start());
    }

    static List<Inline> outlet(Source source) {
        return View.foreign(source.article().site(), source.language());
    }

    static String sha(Source source) {
        return source.article().provenance().sha256();
    }

    static List<Inline> link(View view, Source source) {
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

    static List<Inline> note(View view, Statement said) {
        return List.of(view.quotations().note(said.source(), said.quote().extent().start()));
    }

    static List<Inline> lead(View view, Source source) {
        return Lead.of(source.article())
                .<List<Inline>>map(span -> List.of(QuotationBlock.passage(source, span)))
                .orElse(List.of());
    }

    static List<Inline> leadNote(View view, Source source) {
        return Lead.of(source.article())
                .<List<Inline>>map(span -> List.of(view.quotations().note(source, span.start())))
                .orElse(List.of());
    }

    /** Of the days on which somebody was quoted, the first or the last that is known. */
    static String days(View view, Voice voice, int which) {
        List<Group> days =
                Group.byDay(Group.sources(voice.statements()), List.of()).stream()
                        .filter(each -> each.day().isPresent())
                        .toList();
        return days.isEmpty()
                ? ""
                : view.labels().day(days.get(which < 0 ? days.size() - 1 : 0).day().orElseThrow());
    }

    static List<Inline> period(View view, Voice voice) {
        return view.label(span(days(view, voice, 0), days(view, voice, -1)));
    }

    static String span(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    /** What any article says of somebody, each thing once, without what is their name anyway. */
    static List<Inline> all(Voice voice, Function<Speaker, List<String>> what) {
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
}
