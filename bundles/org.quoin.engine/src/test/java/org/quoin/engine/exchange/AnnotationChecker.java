package org.quoin.engine.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks JSON-LD against the Web Annotation context ({@code http://www.w3.org/ns/anno.jsonld}) and
 * the data model: every key is a term of the context, every value is of the type that the context
 * gives the term, every type and motivation is one of the vocabulary's, and each class has what the
 * model requires of it. The context is not part of Quoin; these terms are written from its
 * published description.
 */
final class AnnotationChecker {

    /** Terms whose strings are IRIs ({@code "@type": "@id"}). */
    private static final Set<String> IRIS =
            Set.of(
                    "id",
                    "body",
                    "target",
                    "source",
                    "selector",
                    "state",
                    "scope",
                    "refinedBy",
                    "renderedVia",
                    "creator",
                    "generator",
                    "rights",
                    "homepage",
                    "via",
                    "canonical",
                    "stylesheet",
                    "cached",
                    "conformsTo",
                    "items",
                    "partOf",
                    "first",
                    "last",
                    "next",
                    "prev",
                    "audience");

    /** Terms of the vocabulary ({@code "@type": "@vocab"}). */
    private static final Set<String> VOCABULARY = Set.of("type", "motivation", "purpose");

    /** Terms with plain text. */
    private static final Set<String> TEXTS =
            Set.of(
                    "bodyValue",
                    "format",
                    "language",
                    "processingLanguage",
                    "value",
                    "exact",
                    "prefix",
                    "suffix",
                    "styleClass",
                    "name",
                    "email",
                    "nickname",
                    "label");

    /** Terms with numbers that are not negative. */
    private static final Set<String> NUMBERS = Set.of("start", "end", "total", "startIndex");

    private static final Set<String> MOTIVATIONS =
            Set.of(
                    "assessing",
                    "bookmarking",
                    "classifying",
                    "commenting",
                    "describing",
                    "editing",
                    "highlighting",
                    "identifying",
                    "linking",
                    "moderating",
                    "questioning",
                    "replying",
                    "tagging");

    /** What each class must have. */
    private static final Map<String, Set<String>> CLASSES = new HashMap<>();

    static {
        CLASSES.put("AnnotationCollection", Set.of("id", "first", "total"));
        CLASSES.put("AnnotationPage", Set.of("id", "items", "partOf"));
        CLASSES.put("Annotation", Set.of("id", "target"));
        CLASSES.put("TextualBody", Set.of("value"));
        CLASSES.put("SpecificResource", Set.of("source"));
        CLASSES.put("TextQuoteSelector", Set.of("exact"));
        CLASSES.put("TextPositionSelector", Set.of("start", "end"));
        CLASSES.put("TimeState", Set.of());
        CLASSES.put("Text", Set.of());
        CLASSES.put("Person", Set.of());
        CLASSES.put("Software", Set.of());
    }

    private final List<String> faults = new ArrayList<>();

    private AnnotationChecker() {}

    static List<String> faults(JsonNode collection) {
        AnnotationChecker checker = new AnnotationChecker();
        if (!collection.path("@context").asText().equals("http://www.w3.org/ns/anno.jsonld")) {
            checker.faults.add("another context: " + collection.path("@context"));
        }
        if (!collection.path("type").asText().equals("AnnotationCollection")) {
            checker.faults.add("no collection: " + collection.path("type"));
        }
        checker.node(collection, true);
        return checker.faults;
    }

    private void node(JsonNode node, boolean root) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!(root && field.getKey().equals("@context"))) {
                for (JsonNode each : list(field.getValue())) {
                    value(field.getKey(), each);
                }
            }
        }
        for (JsonNode type : list(node.path("type"))) {
            Set<String> needed = CLASSES.get(type.asText());
            if (needed == null) {
                faults.add("no such class: " + type);
                continue;
            }
            for (String each : needed) {
                if (!node.has(each)) {
                    faults.add(type + " lacks " + each);
                }
            }
        }
    }

    private void value(String term, JsonNode value) {
        if (IRIS.contains(term)) {
            if (value.isObject() && !term.equals("id")) {
                node(value, false);
            } else if (!value.isTextual()
                    || !value.asText().matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
                faults.add(term + " is no IRI: " + value);
            }
        } else if (VOCABULARY.contains(term)) {
            if (!term.equals("type") && !MOTIVATIONS.contains(value.asText())) {
                faults.add("no such motivation: " + value);
            }
        } else if (TEXTS.contains(term)) {
            if (!value.isTextual()) {
                faults.add(term + " is no text: " + value);
            }
        } else if (NUMBERS.contains(term)) {
            if (!value.isInt() || value.asInt() < 0) {
                faults.add(term + " is no number: " + value);
            }
        } else {
            faults.add("no term of the context: " + term);
        }
    }

    private static Iterable<JsonNode> list(JsonNode value) {
        return value.isArray() ? value : value.isMissingNode() ? List.of() : List.of(value);
    }
}
