package org.quoin.html.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines about a text between two lines of dashes before it. Of YAML the flat form alone is read:
 * {@code name: value}, values in quotes, lists in brackets or in lines of their own. Nothing of it
 * builds anything but strings.
 *
 * @param fields by their names in lower case; a value that is no list is a list of one
 * @param end where the text begins
 */
record FrontMatter(Map<String, List<String>> fields, int end) {

    /** More is no head of an article. */
    private static final int MOST_LINES = 200;

    /** What every text in this form begins with. */
    static final String BEGINNING = "---";

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");

    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z][\\w.:-]{0,40}):(?:[ \\t]+(.*)|[ \\t]*)");

    private static final Pattern ENTRY = Pattern.compile("\\s*-[ \\t]+(.*)");

    private static final Pattern LINE = Pattern.compile("(.*)(?:\\r\\n|\\r|\\n|\\z)");

    /** The lines that a text begins with; empty where it does not, or where they are no such. */
    static Optional<FrontMatter> of(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.lookingAt() || !FENCE.matcher(line.group(1)).matches()) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> last = new ArrayList<>();
        for (int i = 0; i < MOST_LINES && line.end() < text.length(); i++) {
            line.region(line.end(), text.length());
            if (!line.lookingAt()) {
                return Optional.empty();
            }
            String written = line.group(1);
            Matcher field = FIELD.matcher(written);
            Matcher entry = ENTRY.matcher(written);
            if (FENCE.matcher(written).matches()) {
                return fields.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(fields, line.end()));
            }
            if (field.matches()) {
                last = new ArrayList<>(values(field.group(2) == null ? "" : field.group(2)));
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), last);
            } else if (entry.matches()) {
                last.addAll(values(entry.group(1)));
            } else if (!written.isBlank()
                    && !written.startsWith("#")
                    && !Character.isWhitespace(written.charAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> values(String written) {
        String value = written.strip();
        if (value.startsWith("[") && value.endsWith("]") && !value.contains("](")) {
            List<String> entries = new ArrayList<>();
            for (String each : value.substring(1, value.length() - 1).split(",", -1)) {
                entries.addAll(values(each));
            }
            return entries;
        }
        if (value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0)) {
            value = value.substring(1, value.length() - 1).replace("\\\"", "\"");
        }
        return value.isBlank() || value.equals("null") || value.equals("~")
                ? List.of()
                : List.of(value.strip());
    }

    /** The value of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            for (String value : fields.getOrDefault(name, List.of())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All values of the first of these names that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> values = fields.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }
}
