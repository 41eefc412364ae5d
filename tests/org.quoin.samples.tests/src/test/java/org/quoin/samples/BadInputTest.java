package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people hand in by mistake: each is named with its reason, costs itself alone, and leaves
 * nothing half.
 */
class BadInputTest {

    private static final String GOOD =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Lamps</title></head><body><article>"
                    + "<h1>Lamps on the quay</h1><p>The port of Arlen will light its quay again,"
                    + " the harbour board said on Monday, after three dark winters.</p>"
                    + "<p>“We could not see the bollards any more,” said Ruth Calder, who leads the"
                    + " board. “Two people fell last year.”</p><p>The lamps come from a foundry in"
                    + " the next valley and are to burn from October.</p></article></body></html>";

    @TempDir Path folder;

    private final CommandLine quoin = new CommandLine();

    @Test
    void eachBadInputIsNamedAndTheRestIsDone() throws IOException {
        Path empty = write("empty.html", new byte[0]);
        Path binary = write("binary.html", noise());
        Path picture =
                write(
                        "picture.txt",
                        "\u0089PNG\r\n\u001a\n\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Path navigation =
                write(
                        "navigation.html",
                        bytes(
                                "<html><body><nav><a href='/a'>Home</a><a href='/b'>News</a></nav>"
                                        + "</body></html>"));
        Path missing = folder.resolve("missing.html");
        Path good = write("good.html", bytes(GOOD));

        CommandLine.Outcome outcome =
                quoin.run(
                        "extract",
                        empty.toString(),
                        binary.toString(),
                        picture.toString(),
                        navigation.toString(),
                        missing.toString(),
                        good.toString());

        assertEquals(1, outcome.code());
        assertEquals(1, outcome.out().lines().count(), outcome.out());
        assertTrue(outcome.out().startsWith("{\"file\":\"" + good), outcome.out());
        List<String> told = outcome.err().lines().toList();
        assertEquals(empty + ": the file is empty", told.get(0));
        assertTrue(told.get(1).startsWith(binary + ": this is no text"), told.get(1));
        assertTrue(told.get(2).startsWith(picture + ": this is a PNG picture"), told.get(2));
        assertTrue(told.get(3).startsWith(navigation + ": the page holds no article"), told.get(3));
        assertEquals(missing + ": there is no such file or folder", told.get(4));
        assertEquals("1 article, 2 quotations; 5 inputs failed", told.get(5));
        assertEquals(6, told.size(), told.toString());
    }

    @Test
    void aTruncatedPageIsReadAsFarAsItGoes() throws IOException {
        Path page = write("cut.html", bytes(GOOD.substring(0, GOOD.indexOf("The lamps come"))));

        CommandLine.Outcome outcome = quoin.run("extract", page.toString());

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("Two people fell last year."), outcome.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "windows-1252"})
    void aWrongDeclarationDoesNotSpoilThePage(String charset) throws IOException {
        String page =
                GOOD.replace("<head>", "<head><meta charset=\"utf-8\">")
                        .replace("Calder", "Cälder");
        Path file = write("declared.html", page.getBytes(Charset.forName(charset)));

        CommandLine.Outcome outcome = quoin.run("extract", file.toString());

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("Ruth Cälder"), outcome.out());
    }

    @Test
    void aChinesePageThatSaysUtf8AndIsNot() throws IOException {
        String page =
                "<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>码头</title></head><body><article>"
                        + "<h1>码头的灯</h1><p>澜岛码头管理处周一表示，今年十月起将重新点亮全部路灯。</p>"
                        + "<p>“冬天里什么也看不见，”管理处主任顾岚说，“去年有两个人摔伤。”</p>"
                        + "</article></body></html>";
        Path file = write("declared.html", page.getBytes(Charset.forName("GB18030")));

        CommandLine.Outcome outcome = quoin.run("extract", file.toString());

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("管理处主任顾岚说"), outcome.out());
    }

    @Test
    void aBriefingIsNotBegunWhereItsFolderIsMissing() throws IOException {
        Path good = write("good.html", bytes(GOOD));
        Path target = folder.resolve("no/such/briefing.docx");

        CommandLine.Outcome outcome =
                quoin.run("brief", good.toString(), "--out", target.toString());

        assertEquals(1, outcome.code());
        assertTrue(
                outcome.err().startsWith(target + ": cannot be written: the folder "),
                outcome.err());
    }

    @Test
    void aBriefingOfWhatCouldBeReadIsWrittenAndTheExitCodeSaysThatSomeCouldNot()
            throws IOException {
        Path good = write("good.html", bytes(GOOD));
        Path target = folder.resolve("briefing.docx");

        CommandLine.Outcome outcome =
                quoin.run(
                        "brief",
                        folder.resolve("missing.html").toString(),
                        good.toString(),
                        "--out",
                        target.toString());

        assertEquals(1, outcome.code());
        assertTrue(Files.size(target) > 1000);
        assertTrue(outcome.err().contains("missing.html: there is no such file"), outcome.err());
    }

    @Test
    void anInterruptedBriefLeavesTheOldFileAndNothingElse() throws Exception {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 3000; i++) {
            Files.writeString(many.resolve("page-" + i + ".html"), GOOD);
        }
        Path out = Files.createDirectories(folder.resolve("out"));
        Path target = Files.writeString(out.resolve("briefing.docx"), "the old file");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.quoin.cli.Main",
                                "brief",
                                many.toString(),
                                "--out",
                                target.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();

        waitForPart(process, out);
        process.destroy();

        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertNotEquals(0, process.exitValue(), Files.readString(folder.resolve("log.txt")));
        assertEquals("the old file", Files.readString(target));
        assertEquals(List.of("briefing.docx"), names(out));
    }

    /** Waits until the briefing is being written: the hidden file beside it has something in it. */
    private static void waitForPart(Process process, Path out) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(out)) {
                for (Path each : files.toList()) {
                    if (each.getFileName().toString().startsWith(".") && sizeOf(each) > 0) {
                        return;
                    }
                }
            }
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        assertFalse(process.isAlive(), "nothing was written within a minute");
        throw new AssertionError("the briefing was finished before it could be interrupted");
    }

    private static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.forEach(each -> names.add(each.getFileName().toString()));
            return names;
        }
    }
}
