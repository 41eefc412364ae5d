package org.quoin.docx.template.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.api.article.PublicationTime;
import org.quoin.docx.report.Source;
import org.quoin.docx.report.Statement;

/**
 * What belongs to one outlet, or to one day.
 *
 * @param name the outlet's; blank where the articles name none
 * @param day the day; none where the articles bear none
 * @param sources its articles
 * @param statements its quotations
 */
record Group(
        String name, Optional<LocalDate> day, List<Source> sources, List<Statement> statements) {

    Group {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /** By outlet, the one with the most articles first. */
    static List<Group> byOutlet(Collection<Source> sources, Collection<Statement> statements) {
        List<Group> groups =
                new ArrayList<>(
                        grouped(sources, statements, each -> each.article().site().orElse(""))
                                .values());
        groups.sort(
                Comparator.comparing((Group each) -> each.name().isEmpty())
                        .thenComparing(
                                Comparator.comparingInt((Group each) -> each.sources().size())
                                        .reversed()));
        return groups;
    }

    /** By day, in their order; what bears none comes last. */
    static List<Group> byDay(Collection<Source> sources, Collection<Statement> statements) {
        List<Group> groups =
                new ArrayList<>(
                        grouped(
                                        sources,
                                        statements,
                                        each -> day(each).map(LocalDate::toString).orElse(""))
                                .values());
        groups.sort(
                Comparator.comparing(
                        (Group each) -> each.day().orElse(LocalDate.MAX),
                        Comparator.naturalOrder()));
        return groups;
    }

    /** The day of publication, or else that on which a feed delivered it. */
    static Optional<LocalDate> day(Source source) {
        return source.article()
                .published()
                .map(PublicationTime::day)
                .or(() -> source.article().feedTime().map(Group::utc));
    }

    private static LocalDate utc(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** By day and then as they come; what bears none comes last. */
    static List<Statement> inTime(Collection<Statement> statements) {
        return statements.stream()
                .sorted(
                        Comparator.comparing(
                                (Statement each) -> day(each.source()).orElse(LocalDate.MAX)))
                .toList();
    }

    /** The articles that quotations stand in, each once. */
    static List<Source> sources(Collection<Statement> statements) {
        Map<Integer, Source> sources = new LinkedHashMap<>();
        statements.forEach(each -> sources.putIfAbsent(each.source().number(), each.source()));
        return List.copyOf(sources.values());
    }

    private static Map<String, Group> grouped(
            Collection<Source> sources,
            Collection<Statement> statements,
            Function<Source, String> key) {
        Map<String, List<Source>> articles = new LinkedHashMap<>();
        Map<String, List<Statement>> said = new LinkedHashMap<>();
        for (Source each : sources) {
            articles.computeIfAbsent(key.apply(each), any -> new ArrayList<>()).add(each);
        }
        for (Statement each : statements) {
            said.computeIfAbsent(key.apply(each.source()), any -> new ArrayList<>()).add(each);
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        articles.forEach(
                (name, list) ->
                        groups.put(
                                name,
                                new Group(
                                        list.get(0).article().site().orElse(""),
                                        day(list.get(0)),
                                        list,
                                        said.getOrDefault(name, List.of()))));
        return groups;
    }
}
