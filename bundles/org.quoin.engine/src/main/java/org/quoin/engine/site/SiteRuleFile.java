package org.quoin.engine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.job.Problem;
import org.quoin.api.site.SiteRule;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.DeclaredRules;

/**
 * One file of site rules: {@code name: value} a line, {@code #} before a remark. A line {@code
 * host:} begins a rule.
 *
 * @param file where it lies; of a plug-in's, its bundle and the path in it
 * @param contributed what is known of it where a plug-in brings it
 * @param rules one for each host, in the file's order
 * @param faults what is wrong, in the order of the lines
 */
public record SiteRuleFile(
        Path file, Optional<Contributed> contributed, List<SiteRule> rules, List<Fault> faults) {

    /** The ending of their names. */
    public static final String ENDING = ".rules";

    /**
     * Something wrong with a file.
     *
     * @param line from 1; 0 where it is about the file as a whole
     * @param message why, for people
     */
    public record Fault(int line, String message) {}

    /**
     * A file that nobody keeps but a plug-in brings; it is not to be written.
     *
     * @param by name, id and bundle of the contribution
     * @param text what is in it
     */
    public record Contributed(String by, String text) {}

    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+)\\s*:\\s*(.*?)\\s*");

    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]+");

    /** Copies the lists. */
    public SiteRuleFile {
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /** Reads a file; one that cannot be read has no rules and says why. */
    public static SiteRuleFile read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            return new SiteRuleFile(
                    file,
                    Optional.empty(),
                    List.of(),
                    List.of(new Fault(0, "it cannot be read: " + InputWalk.reason(e))));
        }
    }

    /**
     * What a file says.
     *
     * @param file where it lies, or is to lie
     * @param text its content
     */
    public static SiteRuleFile of(Path file, String text) {
        return of(file, Optional.empty(), text);
    }

    /** What a file says that a plug-in brings. */
    public static SiteRuleFile of(DeclaredRules brought) {
        return of(
                Path.of(brought.descriptor().bundle(), brought.path()),
                Optional.of(new Contributed(brought.descriptor().label(), brought.text())),
                brought.text());
    }

    private static SiteRuleFile of(Path file, Optional<Contributed> contributed, String text) {
        Reading reading = new Reading(file.toString());
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.startsWith("#") && !bare.equals("\uFEFF")) {
                reading.line(bare.replace("\uFEFF", ""), number);
            }
        }
        reading.end();
        return new SiteRuleFile(file, contributed, reading.rules, reading.faults);
    }

    /** The sites that it has rules for, in its order. */
    public List<String> hosts() {
        return rules.stream().map(SiteRule::host).distinct().toList();
    }

    /** Whether a rule of it is for the pages of a site: its own, or that of a domain above it. */
    public boolean isFor(String host) {
        return hosts().stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    /** What is wrong, each by file and line; of a plug-in's file by whose it is too. */
    public List<Problem> problems() {
        return faults.stream().map(this::problem).toList();
    }

    private Problem problem(Fault fault) {
        String at = fault.line() == 0 ? file.toString() : file + ":" + fault.line();
        if (contributed.isPresent()) {
            return Problem.warning(contributed.get().by(), at + ": " + fault.message());
        }
        return fault.line() == 0
                ? Problem.error(at, fault.message())
                : Problem.warning(at, fault.message());
    }

    private static final class Reading {

        private final String name;
        private final List<SiteRule> rules = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> hosts = new ArrayList<>();
        private final List<SiteRule.Line> lines = new ArrayList<>();

        Reading(String name) {
            this.name = name;
        }

        void line(String line, int number) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                wrong(number, "a line has a name, a colon and a value, such as \"title: h1\"");
            } else if (parts.group(2).isEmpty()) {
                wrong(number, "there is nothing after \"" + parts.group(1) + ":\"");
            } else if (parts.group(1).equalsIgnoreCase("host")) {
                hosts(parts.group(2), number);
            } else {
                part(parts.group(1), parts.group(2), number);
            }
        }

        private void hosts(String written, int number) {
            end();
            for (String each : written.split("[\\s,]+", -1)) {
                String host = each.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
                if (HOST.matcher(host).matches()) {
                    hosts.add(host);
                } else {
                    wrong(number, "\"" + each + "\" is no host, such as news.example.org");
                }
            }
        }

        private void part(String written, String selector, int number) {
            Optional<SiteRule.Part> part = part(written);
            if (part.isEmpty()) {
                wrong(
                        number,
                        "there is no \"" + written + "\": body, title, date, author or strip");
            } else if (hosts.isEmpty()) {
                wrong(number, "a line \"host: ...\" has to stand before it");
            } else {
                lines.add(new SiteRule.Line(part.get(), selector, name + ":" + number));
            }
        }

        private static Optional<SiteRule.Part> part(String written) {
            for (SiteRule.Part each : SiteRule.Part.values()) {
                if (each.name().equalsIgnoreCase(written)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        void end() {
            hosts.forEach(each -> rules.add(new SiteRule(each, lines)));
            hosts.clear();
            lines.clear();
        }

        private void wrong(int number, String why) {
            faults.add(new Fault(number, why + "; the line was left out"));
        }
    }
}
