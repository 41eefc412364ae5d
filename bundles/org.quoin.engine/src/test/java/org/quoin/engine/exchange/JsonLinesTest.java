package org.quoin.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.Samples;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.SpeakerOrder;

class JsonLinesTest {

    private static final Exchange EXCHANGE = new Exchange();

    @TempDir private Path temp;

    @Test
    void aFolderOutAndInIsAnEqualProject() throws IOException {
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        List<Object> content;
        ExchangeTally out;
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            content = content(project);
            out = write(project, first);
        }
        ExchangeTally in;
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            in = EXCHANGE.read(first, copy, Progress.none());

            assertEquals(content, content(copy));
            write(copy, second);
            try (InputStream original =
                    copy.articles()
                            .original(copy.articles().find("zh-1").orElseThrow())
                            .orElseThrow()) {
                assertEquals(
                        "<html>zh-1</html>",
                        new String(original.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertEquals(new ExchangeTally(3, 5, 0, List.of()), out);
        assertEquals(new ExchangeTally(3, 5, 0, List.of()), in);
        assertEquals(files(first), files(second));
        assertEquals(6, files(first).size(), "the lines, three originals, two pictures");
    }

    @Test
    void theSameProjectGivesTheSameBytesWhateverItsHistory() throws IOException {
        Path before = temp.resolve("before.jsonl");
        Path after = temp.resolve("after.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, before);
            long quotation = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE)[0];
            project.quotations().note(quotation, "changed");
            project.history().undo();
            write(project, after);
        }

        assertArrayEquals(Files.readAllBytes(before), Files.readAllBytes(after));
    }

    @Test
    void aQuotationThatIsAnotherOneHereIsNotPutIntoABriefing() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int last = lines.size() - 1;
        String changed = lines.get(last).replace("\"ordinal\":1,", "\"ordinal\":2,");
        assertFalse(changed.equals(lines.get(last)), lines.get(last));
        lines.set(last, changed);
        Files.write(file, lines);
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            ExchangeTally in = EXCHANGE.read(file, copy, Progress.none());
            Problem said = in.problems().get(in.problems().size() - 1);
            assertTrue(said.message().startsWith("items of briefings"), said.message());
            assertTrue(said.message().endsWith(": 1"), said.message());
            long draft = copy.briefings().find("Week 9").orElseThrow().number();
            assertEquals(8, copy.briefings().outline(draft).size(), "the rest is there");
        }
    }

    @Test
    void eachLineSaysWhatItIs() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
        }

        List<String> types =
                Files.readAllLines(file).stream()
                        .map(each -> each.replaceAll("^\\{\"type\":\"([^\"]+)\".*$", "$1"))
                        .toList();
        assertEquals(
                List.of(
                        "quoin-project",
                        "setting",
                        "tag",
                        "tag",
                        "tag",
                        "speaker",
                        "speaker",
                        "speaker",
                        "speaker",
                        "apart",
                        "article",
                        "article",
                        "article",
                        "grade",
                        "grade",
                        "briefing",
                        "briefing"),
                types);
        assertEquals(
                List.of(
                        "{\"type\":\"speaker\",\"key\":\"Residents @ en-1#2\",\"name\":\"Residents\","
                                + "\"otherNames\":[],\"givenNames\":[],\"kind\":\"group\",\"note\":\"\"}",
                        "{\"type\":\"speaker\",\"key\":\"Zhou Ming\",\"name\":\"Zhou Ming\","
                                + "\"otherNames\":[],\"givenNames\":[\"Old Zhou\"],\"kind\":\"person\","
                                + "\"note\":\"to be asked again\"}",
                        "{\"type\":\"speaker\",\"key\":\"一位不愿具名的官员 @ zh-1#2\",\"name\":\"一位不愿具名的官员\","
                                + "\"otherNames\":[],\"givenNames\":[],\"kind\":\"anonymous\",\"note\":\"\"}",
                        "{\"type\":\"speaker\",\"key\":\"周明\",\"name\":\"周明\",\"otherNames\":[\"Zhou"
                                + " Ming\",\"周市长\"],\"givenNames\":[],\"kind\":\"person\",\"note\":\"\"}",
                        "{\"type\":\"apart\",\"speakers\":[\"Zhou Ming\",\"周明\"]}"),
                Files.readAllLines(file).subList(5, 10));
    }

    @Test
    void whatIsHereAlreadyStays() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
            List<Object> before = content(project);

            ExchangeTally tally = EXCHANGE.read(file, project, Progress.none());

            assertEquals(before, content(project));
            assertEquals(0, tally.articles());
            assertEquals(3, tally.known());
        }
    }

    @Test
    void takingInIsOneUndoStep() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
        }
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            EXCHANGE.read(file, copy, Progress.none());
            List<Object> full = content(copy);

            copy.history().undo();
            assertEquals(List.of(), content(copy));
            copy.history().redo();
            assertEquals(full, content(copy));
        }
    }

    @Test
    void aDamagedLineCostsThatLine() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(10, lines.get(10).substring(0, 100));
        // A quotation that says other words than its offsets.
        lines.set(11, lines.get(11).replace("the ferry was slow\"}", "the ferry was fast\"}"));
        lines.add("{\"type\":\"from the future\"}");
        Files.write(file, lines);
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, copy, Progress.none());

            assertEquals(1, tally.articles());
            assertTrue(copy.articles().find("zh-1").isPresent());
            assertEquals(
                    List.of("line 11", "en-1", "line 18", "Week 9", "1 article", file.toString()),
                    tally.problems().stream().map(Problem::subject).toList());
            assertTrue(
                    tally.problems().get(1).message().contains("do not belong together"),
                    tally.problems().get(1).message());
        }
    }

    @Test
    void bytesThatAreNotUtf8AreNotGuessed() throws IOException {
        Path file = temp.resolve("project.jsonl");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Nothing is said");
        bytes[at] = (byte) 0xFF;
        Files.write(file, bytes);
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, copy, Progress.none());

            assertEquals(2, tally.articles());
            assertEquals("line 11", tally.problems().get(0).subject());
        }
    }

    @Test
    void aNameThatLeadsOutOfTheFolderLeadsNowhere() throws IOException {
        Path folder = temp.resolve("out");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, folder);
        }
        Path lines = folder.resolve(Exchange.LINES);
        String all = Files.readString(lines);
        String hash = all.replaceAll("(?s)^.*\"id\":\"bare\",\"sha256\":\"([0-9a-f]+)\".*$", "$1");
        Files.writeString(lines, all.replace(hash, "../../../secret"));
        Files.writeString(temp.resolve("secret"), "not yours");
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(folder, copy, Progress.none());

            assertEquals(3, tally.articles());
            assertEquals(
                    List.of("1 article"), tally.problems().stream().map(Problem::subject).toList());
        }
    }

    @Test
    void aLaterVersionIsRefusedInPlainWords() throws IOException {
        Path file = temp.resolve("project.jsonl");
        Files.writeString(file, "{\"type\":\"quoin-project\",\"version\":99}\n");
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            IOException e =
                    assertThrows(
                            IOException.class, () -> EXCHANGE.read(file, copy, Progress.none()));

            assertEquals(
                    "a later version of Quoin wrote it (form 99); this one reads up to 1",
                    e.getMessage());
        }
    }

    @Test
    void formsAreKnownByContent() throws IOException {
        Path other = temp.resolve("other.jsonl");
        Files.writeString(other, "{\"file\":\"a.html\"}\n");
        Path folder = temp.resolve("folder");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, folder);
        }
        Path renamed = temp.resolve("anything.txt");
        Files.copy(folder.resolve(Exchange.LINES), renamed);

        assertEquals(Optional.of(ExchangeFormat.JSON_LINES), Exchange.recognise(folder));
        assertEquals(Optional.of(ExchangeFormat.JSON_LINES), Exchange.recognise(renamed));
        assertEquals(Optional.empty(), Exchange.recognise(other));
        assertEquals(Optional.empty(), Exchange.recognise(temp));
        assertFalse(Exchange.recognise(temp.resolve("missing")).isPresent());
    }

    @Test
    void twoOfOneNameStayTwoAndAFullNameMeetsItself() throws IOException {
        Path file = temp.resolve("project.jsonl");
        List<Object> content;
        try (Project project = Project.create(temp.resolve("two"), Opening.writing("a test"))) {
            add(project, "a", "Carla Benz");
            add(project, "b", "Carla Benz");
            long carla = project.register().list(SpeakerOrder.NAME)[0];
            project.register()
                    .split(carla, List.of(project.register().appearances(carla).get(1).number()));
            write(project, file);
            content = content(project);
        }
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            EXCHANGE.read(file, copy, Progress.none());

            assertEquals(content, content(copy));
            assertEquals(
                    Set.of("Carla Benz @ id-a#1", "Carla Benz @ id-b#1"),
                    content(copy).stream()
                            .filter(SpeakerContent.class::isInstance)
                            .map(each -> ((SpeakerContent) each).key())
                            .collect(Collectors.toSet()));
        }
        try (Project other = Project.create(temp.resolve("other"), Opening.writing("a test"))) {
            add(other, "c", "Carla Benz");
            add(other, "d", "the mayor");
            Path one = temp.resolve("one.jsonl");
            write(other, one);
            try (Project into = Project.create(temp.resolve("into"), Opening.writing("a test"))) {
                add(into, "e", "Carla Benz");
                add(into, "f", "the mayor");
                EXCHANGE.read(one, into, Progress.none());

                assertEquals(
                        List.of("Carla Benz 2", "the mayor 1", "the mayor 1"),
                        Arrays.stream(into.register().list(SpeakerOrder.NAME))
                                .boxed()
                                .flatMap(each -> into.register().get(each).stream())
                                .map(each -> each.name() + " " + each.quotations())
                                .toList());
            }
        }
    }

    private static void add(Project project, String id, String name) {
        Article article = Samples.article(id, name + " said: Come.");
        Quote quote =
                new Quote(
                        List.of(WorkedProject.span(article.text(), "Come")),
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(
                                new Speaker(
                                        name,
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        SpeakerType.PERSON)),
                        1,
                        QuoteStatus.PROPOSED,
                        new Origin("test", "1", "r"));
        try (ImportRun run = project.articles().importing("")) {
            run.add(new AnalysedArticle(article, List.of(quote), List.of()));
        }
    }

    private static ExchangeTally write(Project project, Path target) throws IOException {
        return EXCHANGE.write(
                project,
                ExchangeFormat.JSON_LINES,
                target,
                ExchangeOptions.DEFAULT,
                Progress.none());
    }

    /** Everything, in order. */
    static List<Object> content(Project project) throws IOException {
        List<Object> all = new ArrayList<>();
        project.transfer().give(new Collecting(all), Progress.none());
        return all;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(each).toString(),
                        Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Puts everything into a list. */
    private record Collecting(List<Object> all) implements ContentSink {
        @Override
        public void setting(String key, String value) {
            all.add(key + "=" + value);
        }

        @Override
        public void tag(org.quoin.project.content.TagContent tag) {
            all.add(tag);
        }

        @Override
        public void speaker(SpeakerContent speaker) {
            all.add(speaker);
        }

        @Override
        public void apart(org.quoin.project.content.ApartContent pair) {
            all.add(pair);
        }

        @Override
        public void article(ArticleContent article) {
            all.add(article);
        }

        @Override
        public void briefing(org.quoin.project.content.BriefingContent briefing) {
            all.add(briefing);
        }
    }
}
