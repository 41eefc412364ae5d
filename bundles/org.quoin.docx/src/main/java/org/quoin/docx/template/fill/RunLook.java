package org.quoin.docx.template.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.docx.template.xml.Serial;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Element;

/**
 * How the run looked in which a placeholder began. What is written in its place looks the same, and
 * has besides what its own script needs.
 */
public final class RunLook {

    /** A run that says nothing of its look. */
    public static final RunLook PLAIN = new RunLook(Optional.empty());

    /** The order in which Word's schema has the properties of a run. */
    private static final List<String> ORDER =
            List.of(
                    "rStyle",
                    "rFonts",
                    "b",
                    "bCs",
                    "i",
                    "iCs",
                    "caps",
                    "smallCaps",
                    "strike",
                    "dstrike",
                    "outline",
                    "shadow",
                    "emboss",
                    "imprint",
                    "noProof",
                    "snapToGrid",
                    "vanish",
                    "webHidden",
                    "color",
                    "spacing",
                    "w",
                    "kern",
                    "position",
                    "sz",
                    "szCs",
                    "highlight",
                    "u",
                    "effect",
                    "bdr",
                    "shd",
                    "fitText",
                    "vertAlign",
                    "rtl",
                    "cs",
                    "em",
                    "lang",
                    "eastAsianLayout",
                    "specVanish",
                    "oMath");

    /** Said of the placeholder itself: what is written has its own. */
    private static final List<String> ITS_OWN = List.of("rtl", "cs", "lang", "noProof");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> fonts = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    /**
     * @param run the run's properties, if it had any
     */
    public RunLook(Optional<Element> run) {
        for (Element each : run.map(Tree::children).orElse(List.of())) {
            String name = each.getLocalName();
            if (Tree.is(each, "rFonts")) {
                for (int i = 0; i < each.getAttributes().getLength(); i++) {
                    fonts.put(
                            each.getAttributes().item(i).getLocalName(),
                            each.getAttributes().item(i).getNodeValue());
                }
                // Which script the placeholder's own letters are of.
                fonts.remove("hint");
            } else if (ORDER.contains(name) && Tree.is(each, name)) {
                if (!ITS_OWN.contains(name)) {
                    properties.put(name, Serial.of(each));
                }
            } else if (!Tree.is(each, "rPrChange")
                    && !Tree.is(each, "ins")
                    && !Tree.is(each, "del")) {
                // Later versions of Word have more; they stand behind the others.
                others.add(Serial.of(each));
            }
        }
    }

    /** Whether it says nothing. */
    public boolean isPlain() {
        return properties.isEmpty() && fonts.isEmpty() && others.isEmpty();
    }

    /**
     * The properties of a run with this look.
     *
     * @param own what it has besides, by name, as XML; wins over the look's
     * @param font the fonts that it needs, by attribute
     * @return the whole element; blank where there is nothing to say
     */
    public String with(Map<String, String> own, Map<String, String> font) {
        Map<String, String> allFonts = new LinkedHashMap<>(fonts);
        if (font.containsKey("eastAsia")) {
            allFonts.remove("eastAsiaTheme");
        }
        allFonts.putAll(font);
        StringBuilder out = new StringBuilder();
        for (String name : ORDER) {
            String said = own.getOrDefault(name, properties.getOrDefault(name, ""));
            if (name.equals("rFonts") && !allFonts.isEmpty()) {
                out.append("<w:rFonts");
                allFonts.forEach(
                        (attribute, value) ->
                                out.append(" w:")
                                        .append(attribute)
                                        .append("=\"")
                                        .append(
                                                value.replace("&", "&amp;")
                                                        .replace("<", "&lt;")
                                                        .replace("\"", "&quot;"))
                                        .append('"'));
                out.append("/>");
            } else {
                out.append(said);
            }
        }
        others.forEach(out::append);
        return out.length() == 0 ? "" : "<w:rPr>" + out + "</w:rPr>";
    }
}
