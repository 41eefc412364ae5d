package org.quoin.html.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.site.SiteRule;
import org.quoin.html.content.Found;
import org.quoin.html.flow.CaptionLines;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.Piece;
import org.quoin.html.flow.Subheads;
import org.quoin.html.metadata.DateTexts;
import org.quoin.html.metadata.PeopleNames;

/** A page of a site that the user has a rule for. What the rule does not find is told. */
final class RuledPage {

    private final Document document;
    private final SiteRule rule;
    private final Input input;
    private final ImportSink sink;

    private RuledPage(Document document, SiteRule rule, Input input, ImportSink sink) {
        this.document = document;
        this.rule = rule;
        this.input = input;
        this.sink = sink;
    }

    /**
     * The page with its rule.
     *
     * @param addresses of the page, the surest first
     * @param sink told of lines that find nothing
     */
    static Optional<RuledPage> of(
            Document document, List<Optional<String>> addresses, Input input, ImportSink sink) {
        return addresses.stream()
                .flatMap(Optional::stream)
                .flatMap(address -> host(address).stream())
                .flatMap(host -> input.siteRule(host).stream())
                .findFirst()
                .map(rule -> new RuledPage(document, rule, input, sink));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // An address that is none names no site.
            return Optional.empty();
        }
    }

    /** Takes away what is no part of anything. A page without it is a page still. */
    void strip() {
        for (SiteRule.Line line : rule.lines(SiteRule.Part.STRIP)) {
            select(line).remove();
        }
    }

    /** The text, where the rule says where it stands and it stands there. */
    Optional<Found> body() {
        List<Piece> pieces = new ArrayList<>();
        List<Element> read = new ArrayList<>();
        for (Element each : found(SiteRule.Part.BODY)) {
            // One element within another is read with it.
            if (read.stream().noneMatch(outer -> each.parents().contains(outer))) {
                read.add(each);
                pieces.addAll(new FlowReader(e -> false).read(each));
            }
        }
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(Subheads.mark(CaptionLines.attach(pieces)), List.of()));
    }

    Optional<String> title() {
        return found(SiteRule.Part.TITLE).stream()
                .map(Element::text)
                .filter(each -> !each.isBlank())
                .findFirst();
    }

    Optional<PublicationTime> date() {
        for (Element each : found(SiteRule.Part.DATE)) {
            for (String said : List.of(each.attr("datetime"), each.attr("content"), each.text())) {
                Optional<PublicationTime> time = new DateTexts(false).read(said);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    List<String> authors() {
        PeopleNames people = new PeopleNames("");
        found(SiteRule.Part.AUTHOR)
                .forEach(each -> people.add(each.hasText() ? each.text() : each.attr("content")));
        return people.list();
    }

    /** What the first line for a part finds that finds anything. */
    private Elements found(SiteRule.Part part) {
        List<SiteRule.Line> lines = rule.lines(part);
        for (SiteRule.Line line : lines) {
            Elements found = select(line);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (!lines.isEmpty()) {
            sink.problem(
                    Problem.warning(
                            input.name(),
                            "the rule for "
                                    + rule.host()
                                    + " ("
                                    + lines.get(0).at()
                                    + ") finds no "
                                    + part.name().toLowerCase(Locale.ROOT)
                                    + " in it, which was looked for without the rule"));
        }
        return new Elements();
    }

    private Elements select(SiteRule.Line line) {
        try {
            return document.select(line.selector());
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            sink.problem(
                    Problem.warning(
                            input.name(),
                            "\""
                                    + line.selector()
                                    + "\" ("
                                    + line.at()
                                    + ") is no CSS selector; the line was left out"));
            return new Elements();
        }
    }
}
