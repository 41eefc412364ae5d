package org.quoin.engine.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.job.Problem;
import org.quoin.api.site.SiteRule;
import org.quoin.engine.input.InputWalk;

/**
 * The site rules of some folders, as they stood when they were read. A faulty line costs itself and
 * is named; a folder that is not there holds no rules.
 */
public final class SiteRules {

    /** The name of the folder, in a project and among a user's settings. */
    public static final String FOLDER = "site-rules";

    private static final String ENDING = ".rules";

    private final Map<String, SiteRule> rules;
    private final List<Problem> problems;

    private SiteRules(Map<String, SiteRule> rules, List<Problem> problems) {
        this.rules = Map.copyOf(rules);
        this.problems = List.copyOf(problems);
    }

    /** No rules at all. */
    public static SiteRules none() {
        return new SiteRules(Map.of(), List.of());
    }

    /**
     * Where a user keeps rules for all projects: beside the settings of other programs.
     *
     * @param environment of the process, for {@code XDG_CONFIG_HOME}
     * @param home the user's folder
     */
    public static Path userFolder(Map<String, String> environment, Path home) {
        String settings = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = settings.isEmpty() ? home.resolve(".config") : Path.of(settings);
        return base.resolve("quoin").resolve(FOLDER);
    }

    /**
     * Reads the files of some folders.
     *
     * @param folders of two rules for one site that of the earlier folder counts
     */
    public static SiteRules read(List<Path> folders) {
        Map<String, SiteRule> rules = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder, problems)) {
                try {
                    SiteRuleFile read = SiteRuleFile.of(file.toString(), Files.readString(file));
                    problems.addAll(read.problems());
                    read.rules().forEach(each -> rules.putIfAbsent(each.host(), each));
                } catch (IOException e) {
                    problems.add(
                            Problem.error(
                                    file.toString(), "it cannot be read: " + InputWalk.reason(e)));
                }
            }
        }
        return new SiteRules(rules, problems);
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(
                    Problem.error(folder.toString(), "it cannot be read: " + InputWalk.reason(e)));
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    /** What is wrong with the files, each by its name and line. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many sites have a rule. */
    public int size() {
        return rules.size();
    }

    /** The rule for a host: its own, or that of the nearest domain above it. */
    public Optional<SiteRule> find(String host) {
        String at = host.toLowerCase(Locale.ROOT);
        while (true) {
            SiteRule rule = rules.get(at);
            int point = at.indexOf('.');
            if (rule != null || point < 0) {
                return Optional.ofNullable(rule);
            }
            at = at.substring(point + 1);
        }
    }
}
