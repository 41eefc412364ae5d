package org.quoin.engine.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.job.Problem;
import org.quoin.api.site.SiteRule;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * The site rules of some folders and of plug-ins, as they stood when they were read. A faulty line
 * costs itself and is named; a folder that is not there holds no rules.
 */
public final class SiteRules {

    /** The name of the folder, in a project and among a user's settings. */
    public static final String FOLDER = "site-rules";

    private final Map<String, SiteRule> rules;
    private final Map<String, SiteRule> contributed;
    private final List<Problem> problems;

    private SiteRules(
            Map<String, SiteRule> rules,
            Map<String, SiteRule> contributed,
            List<Problem> problems) {
        this.rules = Map.copyOf(rules);
        this.contributed = Map.copyOf(contributed);
        this.problems = List.copyOf(problems);
    }

    /** No rules at all. */
    public static SiteRules none() {
        return new SiteRules(Map.of(), Map.of(), List.of());
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
     * Reads the files of some folders, and those that plug-ins bring.
     *
     * @param folders of two rules for one site that of the earlier folder counts
     * @param plugins whose rules count where no folder has one for the site or a domain above it
     */
    public static SiteRules read(List<Path> folders, Registry plugins) {
        List<Problem> problems = new ArrayList<>();
        List<SiteRuleFile> files = new ArrayList<>(files(folders, problems));
        files.addAll(contributed(plugins));
        return of(files, problems);
    }

    /** The files that plug-ins bring, by their ids; one that cannot be read is left out. */
    public static List<SiteRuleFile> contributed(Registry plugins) {
        return plugins.plugins(Point.SITE_RULES).stream()
                .map(each -> SiteRuleFile.of(each.instance()))
                .toList();
    }

    /**
     * The rules of some files.
     *
     * @param files of two rules for one site that of the earlier file counts
     */
    public static SiteRules of(List<SiteRuleFile> files) {
        return of(files, List.of());
    }

    private static SiteRules of(List<SiteRuleFile> files, List<Problem> before) {
        Map<String, SiteRule> rules = new HashMap<>();
        Map<String, SiteRule> contributed = new HashMap<>();
        List<Problem> problems = new ArrayList<>(before);
        for (SiteRuleFile read : files) {
            problems.addAll(read.problems());
            Map<String, SiteRule> into = read.contributed().isEmpty() ? rules : contributed;
            read.rules().forEach(each -> into.putIfAbsent(each.host(), each));
        }
        return new SiteRules(rules, contributed, problems);
    }

    /**
     * The files of some folders as they stand now, those that count first first.
     *
     * @param problems gets what is wrong with the folders; what is wrong with a file is said there
     */
    public static List<SiteRuleFile> files(List<Path> folders, List<Problem> problems) {
        List<SiteRuleFile> found = new ArrayList<>();
        for (Path folder : folders) {
            files(folder, problems).forEach(each -> found.add(SiteRuleFile.read(each)));
        }
        return found;
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "*" + SiteRuleFile.ENDING)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(
                    Problem.error(folder.toString(), "it cannot be read: " + InputWalk.reason(e)));
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    /** The site of a page by its address, as rules name it; none where it is no such address. */
    public static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(each -> each.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            // An address that is none names no site.
            return Optional.empty();
        }
    }

    /** What is wrong with the files, each by its name and line. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many sites have a rule. */
    public int size() {
        Set<String> hosts = new HashSet<>(rules.keySet());
        hosts.addAll(contributed.keySet());
        return hosts.size();
    }

    /**
     * The rule for a host: its own, or that of the nearest domain above it. What somebody wrote for
     * any of them himself counts before what plug-ins bring.
     */
    public Optional<SiteRule> find(String host) {
        return find(rules, host).or(() -> find(contributed, host));
    }

    private static Optional<SiteRule> find(Map<String, SiteRule> rules, String host) {
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
