package org.quoin.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** Runs commands as a user does, with small plug-ins, and keeps what they say. */
final class Shell {

    private byte[] standardInput = new byte[0];
    private boolean broken;
    private String out = "";
    private String err = "";

    /** What the next commands read where they are told to read standard input. */
    void type(String text) {
        standardInput = text.getBytes(StandardCharsets.UTF_8);
    }

    /** From now on there is an importer that cannot be started. */
    void breakAPlugin() {
        broken = true;
    }

    /** Runs a command; its exit code. */
    int run(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code =
                Quoin.run(
                        words,
                        registry(),
                        new Terminal(
                                new ByteArrayInputStream(standardInput),
                                outBytes,
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                false));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** What the last command wrote to standard output. */
    String out() {
        return out;
    }

    /** What the last command wrote to standard error. */
    String err() {
        return err;
    }

    private Registry registry() {
        List<Contribution<?>> all =
                new ArrayList<>(
                        List.of(
                                contribution(Point.IMPORTERS, "test.text", Map.of(), Text::new),
                                contribution(Point.ANALYSERS, "test.said", Map.of(), () -> SAID),
                                contribution(
                                        Point.EXPORTERS,
                                        "test.out",
                                        Map.of("fileExtension", "txt"),
                                        () -> OUT)));
        all.addAll(TestActions.all());
        if (broken) {
            all.add(
                    contribution(
                            Point.IMPORTERS,
                            "test.broken",
                            Map.of(),
                            () -> {
                                throw new IllegalStateException("no model");
                            }));
        }
        return new Registry(new Discovery(all, List.of()));
    }

    private static <T> Contribution<T> contribution(
            Point<T> point, String id, Map<String, String> more, Contribution.Factory<T> factory) {
        return new Contribution<>(
                point, new Descriptor(id, "The " + id, "", "org.example", "1", more), factory);
    }

    /** The briefing's head in one line, then a line for each quotation. */
    private static final BriefingExporter OUT =
            (briefing, options, stream, progress) ->
                    stream.write(
                            (head(briefing) + quotations(briefing))
                                    .getBytes(StandardCharsets.UTF_8));

    private static String head(Briefing briefing) {
        return String.join(
                "|",
                briefing.title(),
                briefing.marking().orElse(""),
                briefing.date().map(Object::toString).orElse(""),
                String.join("; ", briefing.authors()),
                briefing.language().toString(),
                Integer.toString(briefing.articles().size()));
    }

    private static String quotations(Briefing briefing) {
        return briefing.articles().stream()
                .flatMap(each -> each.quotes().stream().map(one -> line(each, one)))
                .collect(Collectors.joining());
    }

    private static String line(AnalysedArticle article, Quote quote) {
        return "\n"
                + quote.speaker().map(Speaker::name).orElse("?")
                + ": "
                + quote.content().get(0).of(article.article().text());
    }

    /** {@code “…” said First Last}. */
    private static final QuoteAnalyser SAID =
            (article, progress) -> {
                List<Quote> found = new ArrayList<>();
                Matcher matcher =
                        Pattern.compile("“([^”]+)” (said) (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)")
                                .matcher(article.text());
                while (matcher.find()) {
                    found.add(
                            new Quote(
                                    List.of(span(matcher, 1)),
                                    QuoteKind.DIRECT,
                                    Optional.of(span(matcher, 3)),
                                    Optional.of(span(matcher, 2)),
                                    Optional.of(
                                            new Speaker(
                                                    matcher.group(3),
                                                    List.of(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    SpeakerType.PERSON)),
                                    0.75,
                                    QuoteStatus.PROPOSED,
                                    new Origin("test.said", "1", "said")));
                }
                return new QuoteAnalyser.Analysis(found, List.of());
            };

    private static TextSpan span(Matcher matcher, int group) {
        return new TextSpan(matcher.start(group), matcher.end(group));
    }

    /**
     * The whole input is one article in English; a first line such as {@code 2026-05-01 Outlet}
     * says when and where.
     */
    private static final class Text implements ArticleImporter {

        private static final Pattern HEAD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (.+)\\R");

        @Override
        public Recognition recognise(Input input) {
            return Recognition.POSSIBLE;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress)
                throws IOException {
            String all = new String(input.bytes(), StandardCharsets.UTF_8);
            Matcher head = HEAD.matcher(all);
            boolean hasHead = head.lookingAt();
            String text = hasHead ? all.substring(head.end()) : all;
            sink.article(
                    new Article(
                            input.sha256().substring(0, 12),
                            new Provenance(input.name(), input.sha256(), "test.text"),
                            "Title",
                            List.of(),
                            List.of(),
                            hasHead ? Optional.of(head.group(2)) : Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            hasHead
                                    ? Optional.of(
                                            new PublicationTime.Day(LocalDate.parse(head.group(1))))
                                    : Optional.empty(),
                            Optional.empty(),
                            Locale.ENGLISH,
                            text,
                            List.of(
                                    new Paragraph(
                                            new TextSpan(0, text.length()),
                                            ParagraphKind.PARAGRAPH)),
                            List.of(),
                            List.of()));
        }
    }
}
