package org.quoin.docx.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.field.Catalogue;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.field.Scope;

/** The list of fields in docs/templates.md and the messages are those of the code. */
class TemplateFieldsTest {

    private static final Path DOCUMENT = Path.of("../../docs/templates.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void theDocumentListsAllFieldsAndNoOther() throws IOException {
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        Set<String> fields = new TreeSet<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher scope = Pattern.compile("\\| `(\\w+)` \\| \\|").matcher(line);
            if (scope.matches()) {
                fields = listed.computeIfAbsent(scope.group(1), any -> new TreeSet<>());
            } else if (line.startsWith("| `") && !line.contains("{{#articles}}{{title}}")) {
                Matcher name = NAME.matcher(line.substring(0, line.indexOf('|', 1)));
                while (name.find()) {
                    fields.add(name.group(1));
                }
            } else if (!line.startsWith("|")) {
                fields = new TreeSet<>();
            }
        }
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Scope<?> scope : new Catalogue().scopes()) {
            known.put(
                    scope.name(),
                    scope.fields().stream()
                            .map(Field::name)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(known.toString(), sorted(listed, known.keySet()).toString());
    }

    private static Map<String, Set<String>> sorted(
            Map<String, Set<String>> listed, Set<String> order) {
        Map<String, Set<String>> sorted = new LinkedHashMap<>();
        order.forEach(each -> sorted.put(each, listed.getOrDefault(each, Set.of())));
        return sorted;
    }

    @Test
    void theDocumentListsAllParts() throws IOException {
        String line =
                Files.readAllLines(DOCUMENT).stream()
                        .filter(each -> each.startsWith("| `{{> contents}}`"))
                        .findFirst()
                        .orElseThrow();
        Parts.Part.fields().forEach(part -> assertTrue(line.contains("`" + part + "`"), part));
    }

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_zh.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        assertTrue(properties.size() > 40, file);
        return new TreeSet<>(properties.keySet());
    }
}
