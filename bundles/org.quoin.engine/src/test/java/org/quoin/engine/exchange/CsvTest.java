package org.quoin.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;

class CsvTest {

    private static final Exchange EXCHANGE = new Exchange();

    @TempDir private Path temp;

    @Test
    void aRowSaysAllOfAQuotation() throws IOException {
        List<CSVRecord> rows = rows(write(ExchangeOptions.DEFAULT));

        assertEquals(5, rows.size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("article", "zh-1"),
                        Map.entry("number", "1"),
                        Map.entry("title", "江城大桥年内通车: \"免费\" / 通行"),
                        Map.entry("outlet", "江城日报"),
                        Map.entry("authors", "李华; 王芳"),
                        Map.entry("published", "2024-05-06T07:08:09+08:00"),
                        Map.entry("url", "https://example.org/zh/1"),
                        Map.entry("language", "zh-Hans"),
                        Map.entry("kind", "direct"),
                        Map.entry("quotation", "今年内通车。 […] 市民免费通行。"),
                        Map.entry("source", "江城市市长周明"),
                        Map.entry("cue", "说"),
                        Map.entry("speaker", "周明"),
                        Map.entry("name in article", "周明"),
                        Map.entry("other names", "周市长; Zhou Ming"),
                        Map.entry("role", "市长"),
                        Map.entry("affiliation", "江城市"),
                        Map.entry("type", "person"),
                        Map.entry("confidence", "0.875"),
                        Map.entry("status", "proposed"),
                        Map.entry("tags", "bridge"),
                        Map.entry("note", "Line one\nline two, “checked” 🎉"),
                        Map.entry("start", "7"),
                        Map.entry("end", "31"),
                        Map.entry("spans", "7..13 24..31"),
                        Map.entry("analyser", "test.quotes")),
                rows.get(2).toMap());
    }

    @Test
    void whatASpreadsheetWouldCarryOutIsDefused() throws IOException {
        List<CSVRecord> rows = rows(write(ExchangeOptions.DEFAULT));

        assertEquals("'=cmd, \"quoted\"; bridge", rows.get(0).get("tags"));
        assertEquals("'=1+1", rows.get(4).get("note"));
        for (CSVRecord row : rows) {
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }

    @Test
    void excelKnowsUtf8ByTheMarkAndOthersNeedNone() throws IOException {
        String marked = Files.readString(write(ExchangeOptions.DEFAULT));
        String plain = Files.readString(write(ExchangeOptions.DEFAULT.withByteOrderMark(false)));

        assertEquals("\uFEFF" + plain, marked);
        assertTrue(plain.startsWith("article,number,title,"), plain);
        assertTrue(plain.endsWith("\r\n"), "lines end as RFC 4180 says");
    }

    @Test
    void aFolderGetsAllTables() throws IOException {
        Path folder = temp.resolve("tables");
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            EXCHANGE.write(
                    project,
                    ExchangeFormat.CSV,
                    folder,
                    ExchangeOptions.DEFAULT.withByteOrderMark(false),
                    Progress.none());
        }

        assertEquals(List.of("articles.csv", "quotations.csv", "speakers.csv"), names(folder));
        assertEquals(
                "speaker,name,other names,type,quotations,articles,note\r\n"
                        + "Residents @ en-1#2,Residents,,group,1,1,\r\n"
                        + "Zhou Ming,Zhou Ming,Old Zhou,person,1,1,to be asked again\r\n"
                        + "一位不愿具名的官员 @ zh-1#2,一位不愿具名的官员,,anonymous,1,1,\r\n"
                        + "周明,周明,Zhou Ming; 周市长,person,1,1,\r\n",
                Files.readString(folder.resolve("speakers.csv")));
        assertEquals(
                List.of("bare", "en-1", "zh-1"),
                rows(folder.resolve("articles.csv")).stream()
                        .map(each -> each.get("article"))
                        .toList());
        assertEquals(
                List.of("0 of 0", "2 of 2", "1 of 3"),
                rows(folder.resolve("articles.csv")).stream()
                        .map(each -> each.get("reviewed") + " of " + each.get("quotations"))
                        .toList());
    }

    @Test
    void cancellingLeavesTheOldFile() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("out"));
        for (ExchangeFormat each : ExchangeFormat.values()) {
            Files.writeString(folder.resolve("old." + each.ending()), "old");
        }
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        try (Project project = WorkedProject.make(temp.resolve("project"))) {
            for (ExchangeFormat each : ExchangeFormat.values()) {
                Path file = folder.resolve("old." + each.ending());
                assertThrows(
                        CancellationException.class,
                        () ->
                                EXCHANGE.write(
                                        project, each, file, ExchangeOptions.DEFAULT, cancelled));
                assertEquals("old", Files.readString(file));
            }
        }
        assertEquals(ExchangeFormat.values().length, names(folder).size(), "nothing left behind");
    }

    private Path write(ExchangeOptions options) throws IOException {
        Path folder = Files.createTempDirectory(temp, "made");
        Path file = folder.resolve("quotations.csv");
        try (Project project = WorkedProject.make(folder.resolve("project"))) {
            EXCHANGE.write(project, ExchangeFormat.CSV, file, options, Progress.none());
        }
        return file;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CSVParser parser =
                CSVParser.parse(
                        text,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
