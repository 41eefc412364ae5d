package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.cli.Quoin;
import org.quoin.cli.Terminal;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * One descriptor, two ways in: Eclipse's extension points here, and the {@code ServiceLoader} on a
 * plain class path in a process of its own, find the same contributions and do the same work with
 * them.
 */
class BothSidesTest {

    /** Where the build puts the class path of the command line. */
    private static final Path LIB = Path.of(System.getProperty("quoin.commandline.lib"));

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Old lock gate reopens | Marl Gazette</title></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Old lock gate reopens</h1>
            <p>The lock gate at Marl was reopened on Friday after eleven years of repairs, to the cheers of several hundred
            boaters who had waited since dawn along both banks of the canal.</p>
            <p>“We thought we would never see a boat here again,” said Orla Penhew, chair of the canal society.
            “Today forty went through before noon.”</p>
            <p>The council said that the tolls would not rise this year, and that the towpath would be paved by the spring.</p>
            </article></body></html>
            """;

    @TempDir Path folder;

    @Test
    void theSameContributionsAreFound() throws Exception {
        Outcome classPath = onClassPath("plugins");
        Outcome eclipse = inEclipse("plugins");

        assertEquals("", classPath.said());
        assertEquals("", eclipse.said());
        assertEquals(classPath.text(), eclipse.text());
        assertEquals(classPath.code(), eclipse.code());
    }

    @Test
    void everyPointHasAContributionOfQuoinsOwn() {
        Registry registry = new Registry(Platform.discover());

        // What these bring is for others to bring: Quoin has commands, rows and no rules of its
        // own.
        Set<Point<?>> forOthers = Set.of(Point.SITE_RULES, Point.ACTIONS, Point.SECTIONS);
        for (Point<?> point : Point.ALL) {
            assertEquals(forOthers.contains(point), registry.declared(point).isEmpty(), point.id());
            assertEquals(
                    registry.declared(point).size(), registry.plugins(point).size(), point.id());
        }
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void theSameArticlesAndQuotationsComeOut() throws Exception {
        String page = Files.writeString(folder.resolve("page.html"), ARTICLE).toString();

        Outcome classPath = onClassPath("extract", page);
        Outcome eclipse = inEclipse("extract", page);

        assertTrue(
                eclipse.text().contains("We thought we would never see a boat here again"),
                eclipse.text());
        assertEquals(classPath.text(), eclipse.text());
        assertEquals(classPath.said(), eclipse.said());
        assertEquals(classPath.code(), eclipse.code());
    }

    @Test
    void theSameBriefingIsWritten() throws Exception {
        String page = Files.writeString(folder.resolve("page.html"), ARTICLE).toString();
        Path one = folder.resolve("class-path.docx");
        Path other = folder.resolve("eclipse.docx");

        assertEquals(0, onClassPath("brief", page, "--out", one.toString()).code());
        assertEquals(0, inEclipse("brief", page, "--out", other.toString()).code());

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void aProjectOfOneSideIsReadByTheOther() throws Exception {
        String page = Files.writeString(folder.resolve("page.html"), ARTICLE).toString();
        String work = folder.resolve("work").toString();

        Outcome imported = inEclipse("import", work, page);
        assertEquals(0, imported.code(), imported.said());
        Outcome classPath = onClassPath("search", work, "--json", "canal");
        Outcome eclipse = inEclipse("search", work, "--json", "canal");

        assertTrue(eclipse.text().contains("\"text\":\"canal\""), eclipse.text());
        assertEquals(classPath.text(), eclipse.text());
        assertEquals(0, inEclipse("check", work).code());
        Path one = folder.resolve("class-path.docx");
        Path other = folder.resolve("eclipse.docx");
        assertEquals(0, onClassPath("report", work, "--out", one.toString()).code());
        assertEquals(0, inEclipse("report", work, "--out", other.toString()).code());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        assertEquals(onClassPath("export", work).text(), inEclipse("export", work).text());
    }

    @Test
    void theApplicationRunsACommandAndHandsItsExitCodeOn() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), ARTICLE);
        Path out = folder.resolve("articles.jsonl");

        assertEquals(
                0, runApplication("extract", page.toString(), "--out", out.toString(), "--quiet"));
        assertEquals(1, Files.readAllLines(out).size());
        assertEquals(
                1,
                runApplication(
                        "extract", folder.resolve("absent").toString(), "--out", out.toString()));
        assertEquals(2, runApplication("extract", "--no-such-option"));
    }

    private static Object runApplication(String... arguments) throws Exception {
        IExtension extension =
                RegistryFactory.getRegistry()
                        .getExtension(
                                "org.eclipse.core.runtime.applications", "org.quoin.platform.cli");
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        IApplication application = (IApplication) run.createExecutableExtension("class");
        return application.start(new ArgumentsOnly(arguments));
    }

    private static Outcome inEclipse(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        int code = Quoin.run(arguments, new Registry(Platform.discover()), terminal);
        return new Outcome(code, utf8(out.toByteArray()), utf8(err.toByteArray()));
    }

    private Outcome onClassPath(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                LIB.resolve("*").toString(),
                                "org.quoin.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + command);
        }
        return new Outcome(
                process.exitValue(), utf8(Files.readAllBytes(out)), utf8(Files.readAllBytes(err)));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a command did. */
    private record Outcome(int code, String text, String said) {}
}
