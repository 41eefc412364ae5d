package org.quoin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin new-plugin DIR}: a small plug-in that works, with its test, to begin with. */
@Command(
        name = "new-plugin",
        description = "Make a project for a plug-in: a small importer with a test inside Quoin.")
final class NewPluginCommand implements Callable<Integer> {

    /** As Java names packages, for the id is one too; at least two parts, as bundles have them. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that is not there yet.")
    private Path folder = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Of the plug-in and its package (default: org.example. and the folder).")
    private @Nullable String id;

    @Option(names = "--name", paramLabel = "NAME", description = "For people (default: the id).")
    private @Nullable String name;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description =
                    "Quoin's update site, unpacked: its folder or address (default: the one of"
                            + " the sources, where Quoin runs from them).")
    private @Nullable String site;

    NewPluginCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec);
        Map<String, String> values = values();
        if (Files.exists(folder)) {
            terminal.say("quoin: " + folder + " is there already; name a folder that is not");
            return ExitCode.SOME_FAILED;
        }
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        Path half = Files.createTempDirectory(parent, ".new-plugin");
        try {
            for (Map.Entry<String, String> each : files(values.get("id")).entrySet()) {
                Path file = half.resolve(each.getValue());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, filled(each.getKey(), values), StandardCharsets.UTF_8);
            }
            Files.move(half, folder);
        } finally {
            remove(half);
        }
        if (!common.quiet()) {
            terminal.say(folder + " is there. In it, run mvn verify; its README.md says the rest.");
        }
        return ExitCode.DONE;
    }

    /** What stands for what in the files. */
    private Map<String, String> values() throws IOException {
        String of =
                Optional.ofNullable(id)
                        .orElseGet(
                                () ->
                                        "org.example."
                                                + folder.toAbsolutePath()
                                                        .getFileName()
                                                        .toString()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .replaceAll("[^a-z0-9]+", ""));
        if (!ID.matcher(of).matches()) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    of + " is no id; it must be like a Java package: org.example.memos");
        }
        Properties build = new Properties();
        try (InputStream in = NewPluginCommand.class.getResourceAsStream("build.properties")) {
            build.load(in);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", of);
        values.put("name", Optional.ofNullable(name).orElse(of));
        values.put("vendor", of.substring(0, of.lastIndexOf('.')));
        values.put("version", build.getProperty("version"));
        values.put("bnd", build.getProperty("bnd"));
        values.put(
                "site",
                Optional.ofNullable(site)
                        .or(() -> Optional.ofNullable(System.getProperty("quoin.site")))
                        .map(NewPluginCommand::address)
                        .orElse("say-where-with -Dquoin.site=..."));
        return values;
    }

    /** A folder as Maven wants it; an address stays one. */
    private static String address(String named) {
        return named.matches("(?i)[a-z]{2,}:.*")
                ? named
                : Path.of(named)
                        .toAbsolutePath()
                        .normalize()
                        .toUri()
                        .toString()
                        .replaceAll("/$", "");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Where each file of the template goes. */
    private static Map<String, String> files(String id) {
        String sources = "src/main/java/" + id.replace('.', '/') + '/';
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("bnd.bnd", "bnd.bnd");
        files.put("README.md", "README.md");
        files.put("gitignore", ".gitignore");
        files.put("plugin.xml", "src/main/resources/plugin.xml");
        files.put("plugin.properties", "src/main/resources/plugin.properties");
        files.put("plugin_zh.properties", "src/main/resources/plugin_zh.properties");
        files.put(
                "service",
                "src/main/resources/META-INF/services/org.quoin.api.plugin.ArticleImporter");
        files.put("MemoImporter.java", sources + "MemoImporter.java");
        files.put(
                "MemoImporterTest.java",
                sources.replace("src/main", "src/test") + "MemoImporterTest.java");
        return files;
    }

    private static String filled(String file, Map<String, String> values) throws IOException {
        try (InputStream in = NewPluginCommand.class.getResourceAsStream("plugin/" + file)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> each : values.entrySet()) {
                String value = file.endsWith(".xml") ? xml(each.getValue()) : each.getValue();
                text = text.replace('@' + each.getKey() + '@', value);
            }
            return text;
        }
    }

    private static void remove(Path half) throws IOException {
        if (!Files.exists(half)) {
            return;
        }
        try (Stream<Path> files = Files.walk(half)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
