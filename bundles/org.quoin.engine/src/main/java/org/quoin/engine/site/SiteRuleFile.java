package org.quoin.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.job.Problem;
import org.quoin.api.site.SiteRule;

/**
 * One file of site rules: {@code name: value} a line, {@code #} before a remark. A line {@code
 * host:} begins a rule.
 *
 * @param rules one for each host, in the file's order
 * @param problems what is wrong, by file and line
 */
record SiteRuleFile(List<SiteRule> rules, List<Problem> problems) {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+)\\s*:\\s*(.*?)\\s*");

    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]+");

    /** Copies the lists. */
    SiteRuleFile {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param name for messages
     * @param text its content
     */
    static SiteRuleFile of(String name, String text) {
        Reading reading = new Reading(name);
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.startsWith("#") && !bare.equals("\uFEFF")) {
                reading.line(bare.replace("\uFEFF", ""), number);
            }
        }
        reading.end();
        return new SiteRuleFile(reading.rules, reading.problems);
    }

    private static final class Reading {

        private final String name;
        private final List<SiteRule> rules = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
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
            problems.add(Problem.warning(name + ":" + number, why + "; the line was left out"));
        }
    }
}
