package org.quoin.workbench.sites;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;

/**
 * The rule files of a project, of its user and of plug-ins, as they stand now.
 *
 * @param rows one for each file, those that count first first
 * @param stamps when each was changed; another value means that something was
 * @param problems what is wrong with the folders
 */
record RuleFiles(List<RuleRow> rows, Map<Path, Long> stamps, List<Problem> problems) {

    /** Nothing is known. */
    static final RuleFiles NONE = new RuleFiles(List.of(), Map.of(), List.of());

    /** Copies the collections. */
    RuleFiles {
        rows = List.copyOf(rows);
        stamps = Map.copyOf(stamps);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them.
     *
     * @param folders the project's first
     * @param contributed those of plug-ins; they count last
     */
    static RuleFiles read(Project project, List<Path> folders, List<SiteRuleFile> contributed) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Long>> hosts = hosts(project);
        List<RuleRow> rows =
                Stream.concat(SiteRules.files(folders, problems).stream(), contributed.stream())
                        .map(
                                each ->
                                        new RuleRow(
                                                each,
                                                each.file().startsWith(project.folder()),
                                                articles(each, hosts)))
                        .toList();
        return new RuleFiles(rows, stamps(folders), problems);
    }

    /** The articles of each site. */
    private static Map<String, List<Long>> hosts(Project project) {
        Map<String, List<Long>> hosts = new HashMap<>();
        project.articles()
                .eachAddress(
                        (number, address) ->
                                SiteRules.host(address)
                                        .ifPresent(
                                                host ->
                                                        hosts.computeIfAbsent(
                                                                        host,
                                                                        each -> new ArrayList<>())
                                                                .add(number)));
        return hosts;
    }

    private static List<Long> articles(SiteRuleFile file, Map<String, List<Long>> hosts) {
        return hosts.entrySet().stream()
                .filter(each -> file.isFor(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .sorted()
                .toList();
    }

    /** When each file was changed last. */
    static Map<Path, Long> stamps(List<Path> folders) {
        Map<Path, Long> stamps = new HashMap<>();
        for (SiteRuleFile each : SiteRules.files(folders, new ArrayList<>())) {
            try {
                stamps.put(each.file(), Files.getLastModifiedTime(each.file()).toMillis());
            } catch (IOException e) {
                // Gone since a moment ago: that is a change too.
                stamps.put(each.file(), 0L);
            }
        }
        return stamps;
    }

    /** The site of an article, by its address. */
    static Optional<String> host(Article article) {
        return article.canonicalUrl().or(article::url).flatMap(SiteRules::host);
    }

    /** The file that counts for a site. */
    Optional<RuleRow> forHost(String host) {
        return rows.stream().filter(each -> each.file().isFor(host)).findFirst();
    }

    /** The file at a place. */
    Optional<RuleRow> at(Path file) {
        return rows.stream().filter(each -> each.file().file().equals(file)).findFirst();
    }

    /** All rules, with what somebody typed into one of the files in the place of what is in it. */
    SiteRules with(Path edited, String text) {
        return SiteRules.of(
                rows.stream()
                        .map(RuleRow::file)
                        .map(
                                each ->
                                        each.file().equals(edited)
                                                ? SiteRuleFile.of(edited, text)
                                                : each)
                        .toList());
    }

    /**
     * Makes a file for a site, with the site filled in and a word on each name.
     *
     * @param folder made where it is not there
     * @return the file; one that is there already is left as it is
     */
    static Path create(Path folder, String host) throws IOException {
        Path file = folder.resolve(host + SiteRuleFile.ENDING);
        Files.createDirectories(folder);
        if (Files.notExists(file)) {
            write(file, NLS.bind(SitesTexts.New_file, host));
        }
        return file;
    }

    /** Writes a file, whole or not at all. */
    static void write(Path file, String text) throws IOException {
        try (AtomicFile target = AtomicFile.open(file)) {
            try (OutputStream out = target.out()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            target.commit();
        }
    }
}
