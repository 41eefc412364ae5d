package org.quoin.engine.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.TagContent;
import org.quoin.project.model.Opening;

class RefiTest {

    private static final Exchange EXCHANGE = new Exchange();

    @TempDir private Path temp;

    @Test
    void whatIsWrittenIsValid() throws Exception {
        Path file = written();

        assertEquals(List.of(), QdeChecker.faults(entries(file)));
    }

    @Test
    void theCheckerSeesFaults() throws Exception {
        Map<String, byte[]> files = entries(written());
        String good = new String(files.get("project.qde"), UTF_8);
        Map<String, String> faults =
                Map.of(
                        "isCodable=\"true\"", "isCodable=\"yes\"",
                        "<Sources>", "<Sources><AudioSource/>",
                        "startPosition=\"1\"", "startPosition=\"1000000\"",
                        "<CodeRef ", "<CodeRef x=\"1\" ",
                        " typeOfVariable=\"Date\"", "",
                        "name=\"Cue\"", "name=\"Source mention\"");
        for (Map.Entry<String, String> each : faults.entrySet()) {
            String bad = good.replace(each.getKey(), each.getValue());
            files.put("project.qde", bad.getBytes(UTF_8));

            assertTrue(!QdeChecker.faults(files).isEmpty(), "unseen: " + each);
        }
    }

    @Test
    void sourcesAreTheCleanTextsAndPositionsCountCodePoints() throws Exception {
        Map<String, byte[]> files = entries(written());
        List<String> texts =
                files.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("sources/"))
                        .map(each -> new String(each.getValue(), UTF_8))
                        .sorted()
                        .toList();

        assertEquals(
                List.of("Nothing is said here.", WorkedProject.ENGLISH, WorkedProject.CHINESE),
                texts);
        // An emoji before it, and a character beyond 16 bits within it, count once each.
        int start = WorkedProject.CHINESE.indexOf("费用");
        assertEquals(46, start);
        String qde = new String(files.get("project.qde"), UTF_8);
        assertTrue(qde.contains("name=\"#2\" startPosition=\"45\" endPosition=\"52\""), qde);
    }

    @Test
    void ourOwnComesBackButForWhatTheFormCannotCarry() throws IOException {
        Path file = temp.resolve("project.qdpx");
        List<Object> expected = new ArrayList<>();
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, file);
            for (Object each : JsonLinesTest.content(project)) {
                carried(each).ifPresent(expected::add);
            }
        }
        try (Project copy = Project.create(temp.resolve("copy"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, copy, Progress.none());

            assertEquals(expected, JsonLinesTest.content(copy));
            assertEquals(new ExchangeTally(3, 5, 0, List.of()), tally);
            Path again = temp.resolve("again.qdpx");
            write(copy, again);
            assertEquals(
                    withoutProject(entries(file)),
                    withoutProject(entries(again)),
                    "out again, it is the same but for the project's own name");
        }
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        Path first = temp.resolve("first.qdpx");
        Path second = temp.resolve("second.qdpx");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            write(project, first);
            write(project, second);
        }

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aForeignProjectsCodesBecomeTags() throws IOException {
        String text = "Title\r\nShe said \uD83D\uDE00: “Come.”\r\n\r\nEnd";
        Path file =
                zip(
                        Map.of(
                                "Project.QDE",
                                foreign(
                                        selection("a", "17", "24", "c1", "c2")
                                                + selection("b", "17", "24", "c3")
                                                + selection("c", "0", "5", "c3")
                                                + selection("d", "7", "10", "c9")
                                                + selection("e", "30", "99", "c1"),
                                        "TextSource",
                                        "guid=\"{11111111-1111-1111-1111-111111111111}\""
                                                + " name=\"Interview\""
                                                + " plainTextPath=\"internal://One.TXT\""),
                                "Sources/one.txt",
                                "\uFEFF" + text));
        try (Project project = Project.create(temp.resolve("p"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, project, Progress.none());

            List<Object> content = JsonLinesTest.content(project);
            ArticleContent article = (ArticleContent) content.get(content.size() - 1);
            String clean = "Title\nShe said \uD83D\uDE00: “Come.”\n\nEnd";
            assertEquals(clean, article.article().text());
            assertEquals(
                    List.of(
                            quotation(1, "Title", clean, "Family / Feelings / Joy"),
                            quotation(
                                    2,
                                    ": “Come",
                                    clean,
                                    "Family",
                                    "Family / Feelings",
                                    "Family / Feelings / Joy")),
                    article.quotations());
            assertEquals(
                    List.of(
                            new TagContent("Family", "#FF0000"),
                            new TagContent("Family / Feelings", ""),
                            new TagContent("Family / Feelings / Joy", "")),
                    content.subList(0, 3));
            assertEquals(
                    List.of(
                            Problem.warning(
                                    "Interview",
                                    "1 selections were left out: they lie outside the text or are"
                                            + " empty")),
                    tally.problems());
            try (InputStream original =
                    project.articles()
                            .original(article.article().provenance().sha256())
                            .orElseThrow()) {
                assertEquals("\uFEFF" + text, new String(original.readAllBytes(), UTF_8));
            }
        }
    }

    @Test
    void aSourceThatCannotBeReadCostsItself() throws IOException {
        String sources =
                source("AudioSource", "Talk", "path=\"internal://talk.mp3\"", "")
                        + source("TextSource", "Missing", "plainTextPath=\"internal://no.txt\"", "")
                        + source(
                                "TextSource",
                                "Outside",
                                "plainTextPath=\"internal://../../secret.txt\"",
                                "")
                        + source(
                                "TextSource",
                                "Elsewhere",
                                "plainTextPath=\"relative:///secret.txt\"",
                                "")
                        + source("TextSource", "Latin", "plainTextPath=\"internal://l.txt\"", "")
                        + source(
                                "PDFSource",
                                "Paper",
                                "path=\"internal://p.pdf\"",
                                "<Representation guid=\"22222222-2222-2222-2222-222222222222\""
                                        + " plainTextPath=\"internal://p.txt\">"
                                        + selection("f", "0", "4", "c1")
                                        + "</Representation>")
                        + source(
                                "TextSource",
                                "Inline",
                                "",
                                "<PlainTextContent>Said here.</PlainTextContent>");
        Files.writeString(temp.resolve("secret.txt"), "not yours");
        Path file =
                zip(
                        Map.of(
                                "project.qde",
                                project(sources),
                                "sources/p.txt",
                                "Word by word",
                                "sources/l.txt",
                                "\u0000latin1:\u00FF",
                                "../secret.txt",
                                "evil"));
        try (Project project = Project.create(temp.resolve("p"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, project, Progress.none());

            assertEquals(2, tally.articles());
            assertEquals(1, tally.quotations());
            assertEquals(
                    List.of("Talk", "Missing", "Outside", "Elsewhere", "Latin"),
                    tally.problems().stream().map(Problem::subject).toList());
            assertEquals("not yours", Files.readString(temp.resolve("secret.txt")));
        }
    }

    @Test
    void anEntityLeadsNowhere() throws IOException {
        Path secret = temp.resolve("secret.txt");
        Files.writeString(secret, "not yours");
        String evil =
                "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                        + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"n\"><Sources>"
                        + "<TextSource guid=\"11111111-1111-1111-1111-111111111111\" name=\"s\">"
                        + "<PlainTextContent>&x;&b;</PlainTextContent></TextSource></Sources>"
                        + "</Project>";
        Path file = zip(Map.of("project.qde", evil));
        try (Project project = Project.create(temp.resolve("p"), Opening.writing("a test"))) {
            String found;
            try {
                EXCHANGE.read(file, project, Progress.none());
                found = JsonLinesTest.content(project).toString();
            } catch (IOException e) {
                found = e.getMessage();
            }
            assertTrue(!found.contains("not yours") && !found.contains("aaaaaaaaaa"), found);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = temp.resolve("bomb.qdpx");
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("sources/b.txt"));
            for (int i = 0; i < 65; i++) {
                zip.write(block);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(
                    project(source("TextSource", "Bomb", "plainTextPath=\"internal://b.txt\"", ""))
                            .getBytes(UTF_8));
            zip.closeEntry();
        }
        try (Project project = Project.create(temp.resolve("p"), Opening.writing("a test"))) {
            ExchangeTally tally = EXCHANGE.read(file, project, Progress.none());

            assertEquals(0, tally.articles());
            assertEquals(
                    List.of(
                            Problem.error(
                                    "Bomb",
                                    "it was left out: it unpacks to far more than a project can"
                                            + " be")),
                    tally.problems());
        }
    }

    @Test
    void whatIsNoProjectIsSaidToBeNone() throws IOException {
        Path zip = zip(Map.of("readme.txt", "nothing"));
        Path damaged = zip(Map.of("project.qde", "<Project><Sources>"));

        assertEquals(Optional.empty(), Exchange.recognise(zip));
        assertEquals(Optional.of(ExchangeFormat.REFI_QDA), Exchange.recognise(damaged));
        try (Project project = Project.create(temp.resolve("p"), Opening.writing("a test"))) {
            IOException none =
                    assertThrows(
                            IOException.class, () -> EXCHANGE.read(zip, project, Progress.none()));
            IOException broken =
                    assertThrows(
                            IOException.class,
                            () -> EXCHANGE.read(damaged, project, Progress.none()));

            assertEquals(
                    "it is neither a project that Quoin wrote as JSON Lines nor a REFI-QDA project",
                    none.getMessage());
            assertTrue(
                    broken.getMessage().startsWith("its project file is damaged:"),
                    broken.getMessage());
        }
    }

    /** What of the content the form carries, as docs/exchange.md says it. */
    private static Optional<Object> carried(Object content) {
        if (content instanceof org.quoin.project.content.BriefingContent) {
            return Optional.empty();
        }
        if (content instanceof String
                || content instanceof org.quoin.project.content.ApartContent) {
            return Optional.empty();
        }
        return Optional.of(content instanceof ArticleContent article ? carried(article) : content);
    }

    private static ArticleContent carried(ArticleContent content) {
        Article article = content.article();
        List<QuotationContent> quotations = content.quotations();
        return new ArticleContent(
                new Article(
                        article.id(),
                        article.provenance(),
                        article.title(),
                        article.authors(),
                        List.of(),
                        article.site(),
                        article.url(),
                        article.canonicalUrl(),
                        article.published(),
                        article.feedTime(),
                        article.language(),
                        article.text(),
                        article.paragraphs().stream()
                                .map(each -> new Paragraph(each.span(), ParagraphKind.PARAGRAPH))
                                .toList(),
                        List.of(),
                        List.of()),
                quotations,
                quotations.stream().mapToInt(QuotationContent::ordinal).max().orElse(0),
                List.of(),
                List.of());
    }

    private Path written() throws IOException {
        Path file = temp.resolve("project.qdpx");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            assertEquals(new ExchangeTally(3, 5, 0, List.of()), write(project, file));
        }
        return file;
    }

    private static ExchangeTally write(Project project, Path file) throws IOException {
        return EXCHANGE.write(
                project, ExchangeFormat.REFI_QDA, file, ExchangeOptions.DEFAULT, Progress.none());
    }

    static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : zip.stream().map(ZipEntry.class::cast).toList()) {
                files.put(each.getName(), zip.getInputStream(each).readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, String> withoutProject(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(
                (name, bytes) ->
                        texts.put(
                                name,
                                new String(bytes, UTF_8)
                                        .replaceAll("Quoin project [-0-9a-f]+", "")
                                        .replaceAll("<Project [^>]+>", "")));
        return texts;
    }

    private static QuotationContent quotation(
            int ordinal, String words, String text, String... tags) {
        int start = text.indexOf(words);
        return new QuotationContent(
                ordinal,
                new Quote(
                        List.of(new TextSpan(start, start + words.length())),
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        QuoteStatus.MANUAL,
                        new Origin("qdpx", "", "Ann")),
                Optional.empty(),
                List.of(tags),
                "");
    }

    private static String selection(String id, String start, String end, String... codes) {
        StringBuilder codings = new StringBuilder();
        for (String each : codes) {
            codings.append("<Coding guid=\"")
                    .append(guid(id + each))
                    .append("\"><CodeRef targetGUID=\"")
                    .append(guid(each))
                    .append("\"/></Coding>");
        }
        return "<PlainTextSelection guid=\""
                + guid(id)
                + "\" startPosition=\""
                + start
                + "\" endPosition=\""
                + end
                + "\" creatingUser=\""
                + guid("ann")
                + "\">"
                + codings
                + "</PlainTextSelection>";
    }

    private static String guid(String name) {
        return java.util
                .UUID
                .nameUUIDFromBytes(name.getBytes(UTF_8))
                .toString()
                .toUpperCase(java.util.Locale.ROOT);
    }

    private static String source(String kind, String name, String attributes, String content) {
        return "<"
                + kind
                + " guid=\""
                + guid(name)
                + "\" name=\""
                + name
                + "\" "
                + attributes
                + ">"
                + content
                + "</"
                + kind
                + ">";
    }

    private static String foreign(String selections, String kind, String attributes) {
        return project("<" + kind + " " + attributes + ">" + selections + "</" + kind + ">");
    }

    /** A project as another program writes it: braces around GUIDs, codes of its own. */
    private static String project(String sources) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project"
                + " xmlns=\"urn:QDA-XML:project:1.0\" name=\"Field\" origin=\"Other 1.0\">"
                + "<Users><User guid=\"{"
                + guid("ann")
                + "}\" name=\"Ann\"/></Users><CodeBook><Codes><Code guid=\"{"
                + guid("c1")
                + "}\" name=\"Family\" isCodable=\"true\" color=\"#FF0000\"><Code guid=\""
                + guid("c2")
                + "\" name=\"Feelings\" isCodable=\"true\"><Code guid=\""
                + guid("c3")
                + "\" name=\"Joy\" isCodable=\"true\"/></Code></Code></Codes></CodeBook><Sources>"
                + sources
                + "</Sources></Project>";
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path file = Files.createTempFile(temp, "made", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(
                        each.getValue().startsWith("\u0000latin1:")
                                ? new byte[] {'a', (byte) 0xE9, 'b'}
                                : each.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
