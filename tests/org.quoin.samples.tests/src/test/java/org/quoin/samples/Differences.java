package org.quoin.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * How an extracted article differs from the expected one, a line each, for people to read. Every
 * field counts but {@code confidence}, which no reader can know.
 */
final class Differences {

    private static final int SHOWN = 60;

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /**
     * Compares two articles in the form of {@code quoin extract}.
     *
     * @return nothing if they are equal; otherwise in the order of the fields and of the text
     */
    static List<String> between(JsonNode expected, JsonNode found) {
        if (!expected.path("text").equals(found.path("text"))) {
            // Offsets into different texts cannot agree; the words can.
            return compare(Words.insteadOfOffsets(expected), Words.insteadOfOffsets(found));
        }
        return compare(expected, found);
    }

    private static List<String> compare(JsonNode expected, JsonNode found) {
        Differences differences = new Differences();
        TreeSet<String> fields = new TreeSet<>();
        expected.fieldNames().forEachRemaining(fields::add);
        found.fieldNames().forEachRemaining(fields::add);
        fields.remove("quotes");
        for (String field : fields) {
            JsonNode wanted = expected.path(field);
            JsonNode got = found.path(field);
            if (field.equals("text")) {
                differences.text(wanted.asText(), got.asText());
            } else if (wanted.isArray() && got.isArray()) {
                differences.list(field, wanted, got);
            } else if (!wanted.equals(got)) {
                differences.lines.add(
                        field + ": expected " + shown(wanted) + ", not " + shown(got));
            }
        }
        differences.quotes(expected.path("quotes"), found.path("quotes"));
        return List.copyOf(differences.lines);
    }

    /** The first place where two texts part ways: what follows it is only a consequence. */
    private void text(String expected, String found) {
        if (expected.equals(found)) {
            return;
        }
        int at = 0;
        int end = Math.min(expected.length(), found.length());
        while (at < end && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - SHOWN / 3);
        lines.add(
                "text: parts ways at UTF-16 offset "
                        + at
                        + ": expected "
                        + shortened(expected.substring(from))
                        + ", not "
                        + shortened(found.substring(from)));
    }

    private void list(String field, JsonNode expected, JsonNode found) {
        List<JsonNode> wanted = nodes(expected);
        List<JsonNode> got = nodes(found);
        if (wanted.equals(got)) {
            return;
        }
        List<JsonNode> missing = without(wanted, got);
        List<JsonNode> extra = without(got, wanted);
        missing.forEach(each -> lines.add(field + ": missing " + shown(each)));
        extra.forEach(each -> lines.add(field + ": not expected " + shown(each)));
        if (missing.isEmpty() && extra.isEmpty()) {
            lines.add(field + ": expected in another order: " + shown(expected));
        }
    }

    /**
     * Quotations are the same where their contents are; of the others, those that share words are
     * compared with each other.
     */
    private void quotes(JsonNode expected, JsonNode found) {
        List<JsonNode> extra = nodes(found);
        List<JsonNode> unmatched = new ArrayList<>();
        for (JsonNode wanted : expected) {
            if (!takeAndCompare(wanted, extra, true)) {
                unmatched.add(wanted);
            }
        }
        for (JsonNode wanted : unmatched) {
            if (!takeAndCompare(wanted, extra, false)) {
                lines.add("quote missing: " + named(wanted));
            }
        }
        extra.forEach(each -> lines.add("quote not expected: " + named(each)));
    }

    private boolean takeAndCompare(JsonNode wanted, List<JsonNode> candidates, boolean exactly) {
        for (Iterator<JsonNode> all = candidates.iterator(); all.hasNext(); ) {
            JsonNode got = all.next();
            boolean same =
                    exactly
                            ? wanted.path("content").equals(got.path("content"))
                            : overlap(wanted.path("content"), got.path("content"));
            if (same) {
                all.remove();
                quote(wanted, got);
                return true;
            }
        }
        return false;
    }

    private void quote(JsonNode wanted, JsonNode got) {
        String head = "quote " + named(wanted) + ": ";
        for (String field : List.of("content", "kind", "source", "cue")) {
            if (!wanted.path(field).equals(got.path(field))) {
                lines.add(
                        head
                                + field
                                + " expected "
                                + part(wanted.path(field))
                                + ", not "
                                + part(got.path(field)));
            }
        }
        JsonNode speaker = wanted.path("speaker");
        if (speaker.isObject() && got.path("speaker").isObject()) {
            for (String field : List.of("name", "otherNames", "role", "affiliation", "type")) {
                if (!speaker.path(field).equals(got.path("speaker").path(field))) {
                    lines.add(
                            head
                                    + "speaker's "
                                    + field
                                    + " expected "
                                    + shown(speaker.path(field))
                                    + ", not "
                                    + shown(got.path("speaker").path(field)));
                }
            }
        } else if (!speaker.equals(got.path("speaker"))) {
            lines.add(
                    head
                            + "speaker expected "
                            + shown(speaker)
                            + ", not "
                            + shown(got.path("speaker")));
        }
    }

    /** More than half of the longer one stands in both. */
    private static boolean overlap(JsonNode one, JsonNode other) {
        int shared = 0;
        for (JsonNode a : one) {
            for (JsonNode b : other) {
                shared += a.has("start") ? sharedByOffset(a, b) : sharedByWords(a, b);
            }
        }
        return 2 * shared > Math.max(length(one), length(other));
    }

    private static int sharedByOffset(JsonNode a, JsonNode b) {
        return Math.max(0, Math.min(end(a), end(b)) - Math.max(start(a), start(b)));
    }

    private static int sharedByWords(JsonNode a, JsonNode b) {
        String one = a.path("text").asText();
        String other = b.path("text").asText();
        return one.contains(other) || other.contains(one)
                ? Math.min(one.length(), other.length())
                : 0;
    }

    private static int length(JsonNode content) {
        int length = 0;
        for (JsonNode each : content) {
            length +=
                    each.has("start")
                            ? end(each) - start(each)
                            : each.path("text").asText().length();
        }
        return length;
    }

    private static int start(JsonNode span) {
        return span.path("start").asInt();
    }

    private static int end(JsonNode span) {
        return span.path("end").asInt();
    }

    /** A quotation by where it starts and its first words. */
    private static String named(JsonNode quote) {
        JsonNode first = quote.path("content").path(0);
        String words = shortened(first.path("text").asText());
        return first.has("start") ? start(first) + " " + words : words;
    }

    /** A span by its words; two spans with the same words by where they stand too. */
    private static String part(JsonNode value) {
        if (value.isObject()) {
            String words = "«" + value.path("text").asText() + "»";
            return value.has("start") ? words + "@" + start(value) : words;
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(each -> parts.add(part(each)));
            return parts.toString();
        }
        return shown(value);
    }

    private static List<JsonNode> nodes(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static List<JsonNode> without(List<JsonNode> all, List<JsonNode> taken) {
        List<JsonNode> rest = new ArrayList<>(all);
        taken.forEach(rest::remove);
        return rest;
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "nothing" : value.toString();
        return text.length() > 4 * SHOWN ? text.substring(0, 4 * SHOWN) + "…" : text;
    }

    private static String shortened(String text) {
        int end =
                text.offsetByCodePoints(
                        0, Math.min(SHOWN / 2, text.codePointCount(0, text.length())));
        return "«"
                + text.substring(0, end).replace("\n", "\\n")
                + (end < text.length() ? "…" : "")
                + "»";
    }
}
