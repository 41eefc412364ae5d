package org.quoin.engine.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a project file by the rules of the REFI-QDA project schema. The schema itself is not part
 * of Quoin: these rules are written from its published description (REFI-QDA 1.5, namespace {@code
 * urn:QDA-XML:project:1.0}), for the elements that Quoin writes; any other element is a fault.
 * Beyond the schema, names are unique, what is referred to is there, and selections lie within
 * their texts.
 */
final class QdeChecker {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private static final String GUID =
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                    + "|\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}";
    private static final String TIME =
            "-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?";

    /** Types of attributes, as regular expressions. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "guid",
                    GUID,
                    "time",
                    TIME,
                    "string",
                    "(?s).*",
                    "integer",
                    "[+-]?\\d+",
                    "boolean",
                    "true|false|1|0",
                    "colour",
                    "#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})",
                    "variable",
                    "Text|Boolean|Integer|Float|Date|DateTime");

    /**
     * Of each element its attributes ({@code !} required) and its children in their order ({@code
     * ?} none or one, {@code *} any number, {@code +} at least one); {@code text} holds text.
     */
    private static final Map<String, String[]> RULES = new HashMap<>();

    private static final String MADE =
            "creatingUser:guid creationDateTime:time modifyingUser:guid modifiedDateTime:time";

    static {
        rule(
                "Project",
                "name!:string origin:string creatingUserGUID:guid creationDateTime:time"
                        + " modifyingUserGUID:guid modifiedDateTime:time basePath:string",
                "Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs?"
                        + " Description? NoteRef*");
        rule("Users", "", "User+");
        rule("User", "guid!:guid name:string id:string", "");
        rule("CodeBook", "", "Codes");
        rule("Codes", "", "Code+");
        rule(
                "Code",
                "guid!:guid name!:string isCodable!:boolean color:colour",
                "Description? NoteRef* Code*");
        rule("Variables", "", "Variable+");
        rule("Variable", "guid!:guid name!:string typeOfVariable!:variable", "Description?");
        rule("Cases", "", "Case+");
        rule(
                "Case",
                "guid!:guid name:string",
                "Description? CodeRef* VariableValue* SourceRef* SelectionRef*");
        rule(
                "VariableValue",
                "",
                "VariableRef TextValue? BooleanValue? IntegerValue? FloatValue? DateValue?"
                        + " DateTimeValue?");
        rule("Sources", "", "TextSource+");
        rule(
                "TextSource",
                "guid!:guid name:string richTextPath:string plainTextPath:string " + MADE,
                "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef*"
                        + " VariableValue*");
        rule(
                "PlainTextSelection",
                "guid!:guid name:string startPosition!:integer endPosition!:integer " + MADE,
                "Description? Coding* NoteRef*");
        rule("Coding", "guid!:guid creatingUser:guid creationDateTime:time", "CodeRef NoteRef*");
        rule("Notes", "", "Note+");
        RULES.put("Note", RULES.get("TextSource"));
        for (String each : List.of("CodeRef", "NoteRef", "VariableRef")) {
            rule(each, "targetGUID!:guid", "");
        }
        for (String each : List.of("Description", "PlainTextContent", "TextValue", "DateValue")) {
            rule(each, "", "text");
        }
    }

    private final Map<String, byte[]> files;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> things = new HashMap<>();

    private QdeChecker(Map<String, byte[]> files) {
        this.files = files;
    }

    private static void rule(String element, String attributes, String children) {
        RULES.put(element, new String[] {attributes, children});
    }

    /**
     * What is wrong.
     *
     * @param files what the zip holds, by name
     */
    static List<String> faults(Map<String, byte[]> files) throws Exception {
        QdeChecker checker = new QdeChecker(files);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(files.get("project.qde")));
        Element root = document.getDocumentElement();
        if (!root.getLocalName().equals("Project")) {
            checker.faults.add("the root is " + root.getLocalName());
        }
        checker.schema(root);
        checker.references(root, new HashSet<>());
        return checker.faults;
    }

    private void schema(Element element) {
        String[] rule = RULES.get(element.getLocalName());
        if (rule == null || !NAMESPACE.equals(element.getNamespaceURI())) {
            faults.add("no such element: " + element.getNodeName());
            return;
        }
        attributes(element, rule[0]);
        StringBuilder children = new StringBuilder();
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                children.append('<').append(child.getLocalName()).append('>');
                schema(child);
            } else if (!rule[1].equals("text") && !each.getTextContent().isBlank()) {
                faults.add(element.getLocalName() + " holds text");
            }
        }
        String pattern =
                rule[1].equals("text")
                        ? ""
                        : rule[1].replaceAll("([A-Za-z]+)([?*+]?) ?", "(<$1>)$2");
        if (!children.toString().matches(pattern)) {
            faults.add(element.getLocalName() + " may not hold " + children + " but " + rule[1]);
        }
    }

    private void attributes(Element element, String rule) {
        Map<String, String> allowed = new HashMap<>();
        for (String each : rule.isEmpty() ? new String[0] : rule.split(" ", -1)) {
            String name = each.substring(0, each.indexOf(':')).replace("!", "");
            allowed.put(name, TYPES.get(each.substring(each.indexOf(':') + 1)));
            if (each.contains("!") && !element.hasAttribute(name)) {
                faults.add(element.getLocalName() + " lacks " + name);
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getName().equals("xmlns")) {
                continue;
            }
            String type = allowed.get(attribute.getName());
            if (type == null || !attribute.getValue().matches(type)) {
                faults.add(element.getLocalName() + " may not have " + attribute);
            }
        }
    }

    private void references(Element root, Set<String> seen) {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        for (Element each : all) {
            String guid = each.getAttribute("guid");
            if (!guid.isEmpty()) {
                things.put(guid, each.getLocalName());
                if (!seen.add(guid)) {
                    faults.add("two things have the GUID " + guid);
                }
            }
        }
        Set<String> codeNames = new HashSet<>();
        Set<String> sourceNames = new HashSet<>();
        for (Element each : all) {
            switch (each.getLocalName()) {
                case "CodeRef" -> refers(each, "targetGUID", "Code");
                case "NoteRef" -> refers(each, "targetGUID", "Note");
                case "VariableRef" -> refers(each, "targetGUID", "Variable");
                case "Code" -> unique(each, codeNames);
                case "TextSource" -> {
                    unique(each, sourceNames);
                    selections(each);
                }
                default -> {}
            }
            if (each.hasAttribute("creatingUser")) {
                refers(each, "creatingUser", "User");
            }
        }
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                collect(child, all);
            }
        }
    }

    private void refers(Element element, String attribute, String kind) {
        if (!kind.equals(things.get(element.getAttribute(attribute)))) {
            faults.add(element.getLocalName() + " names no " + kind);
        }
    }

    private void unique(Element element, Set<String> names) {
        if (!names.add(element.getAttribute("name").toLowerCase(java.util.Locale.ROOT))) {
            faults.add("two have the name " + element.getAttribute("name"));
        }
    }

    private void selections(Element source) {
        String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
        byte[] bytes = files.get(path);
        if (bytes == null) {
            faults.add("there is no " + path);
            return;
        }
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        int length = text.codePointCount(0, text.length());
        List<Element> all = new ArrayList<>();
        collect(source, all);
        for (Element each : all) {
            if (each.getLocalName().equals("PlainTextSelection")) {
                int start = Integer.parseInt(each.getAttribute("startPosition"));
                int end = Integer.parseInt(each.getAttribute("endPosition"));
                if (start < 0 || end <= start || end > length) {
                    faults.add("a selection lies outside its text: " + start + ".." + end);
                }
            }
        }
    }
}
