package org.quoin.docx.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quoin.docx.text.XmlReading;

/**
 * What of a style sheet (a {@code styles.xml}) decides how much room a paragraph takes. All lengths
 * in twentieths of a point.
 */
public final class StyleSheet {

    /** The namespace of WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Look> looks;

    private StyleSheet(Map<String, Look> looks) {
        this.looks = Map.copyOf(looks);
    }

    /**
     * A paragraph style with everything it inherits.
     *
     * @param size of the letters
     * @param line height of a line
     * @param before room above
     * @param after room below
     * @param left indent
     * @param right indent
     * @param bold whether the letters are bold
     * @param leftRule the rule at the left side, if any
     */
    public record Look(
            int size,
            int line,
            int before,
            int after,
            int left,
            int right,
            boolean bold,
            Optional<Rule> leftRule) {}

    /**
     * A rule at a paragraph's side.
     *
     * @param width in eighths of a point
     * @param space between rule and text, in points
     * @param color as six hexadecimal digits
     */
    public record Rule(String width, String space, String color) {}

    /**
     * Reads a style sheet.
     *
     * @param styles a {@code styles.xml}; left open
     * @throws IOException if it cannot be read
     */
    public static StyleSheet read(InputStream styles) throws IOException {
        Map<String, Look> looks = new HashMap<>();
        try {
            new XmlReading().read(styles, xml -> new Reading(xml, looks).read());
            return new StyleSheet(looks);
        } catch (XMLStreamException e) {
            throw new IOException("the style sheet cannot be read: " + e.getMessage(), e);
        }
    }

    /** The look of a style, the default one's where the sheet lacks it. */
    public Look look(ParagraphStyle style) {
        Look look = looks.get(style.id());
        return look != null ? look : looks.getOrDefault("", NOTHING);
    }

    private static final Look NOTHING = new Look(200, 290, 0, 0, 0, 0, false, Optional.empty());

    /** One pass over the sheet; a style is based only on styles before it. */
    private static final class Reading {
        private final XMLStreamReader in;
        private final Map<String, Look> looks;
        private String id = "";
        private Look look = NOTHING;

        Reading(XMLStreamReader in, Map<String, Look> looks) {
            this.in = in;
            this.looks = looks;
        }

        void read() throws XMLStreamException {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start();
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && (in.getLocalName().equals("style")
                                || in.getLocalName().equals("docDefaults"))) {
                    looks.put(id, look);
                }
            }
        }

        private void start() {
            switch (in.getLocalName()) {
                case "style" -> {
                    String styleId = attribute("styleId");
                    id = styleId == null ? "?" : styleId;
                    look = looks.getOrDefault("", NOTHING);
                }
                case "basedOn" -> look = looks.getOrDefault(val(), look);
                case "sz" -> look = size(number("val", look.size / 10) * 10);
                case "b" -> look = bold(!"0".equals(attribute("val")));
                case "spacing" -> look = spacing();
                case "ind" -> look = indents();
                case "left" -> look = rule();
                default -> {
                    // The rest takes no room.
                }
            }
        }

        private Look size(int size) {
            return new Look(
                    size,
                    look.line,
                    look.before,
                    look.after,
                    look.left,
                    look.right,
                    look.bold,
                    look.leftRule);
        }

        private Look bold(boolean bold) {
            return new Look(
                    look.size,
                    look.line,
                    look.before,
                    look.after,
                    look.left,
                    look.right,
                    bold,
                    look.leftRule);
        }

        private Look spacing() {
            return new Look(
                    look.size,
                    number("line", look.line),
                    number("before", look.before),
                    number("after", look.after),
                    look.left,
                    look.right,
                    look.bold,
                    look.leftRule);
        }

        private Look indents() {
            return new Look(
                    look.size,
                    look.line,
                    look.before,
                    look.after,
                    number("left", look.left),
                    number("right", look.right),
                    look.bold,
                    look.leftRule);
        }

        private Look rule() {
            String width = attribute("sz");
            String space = attribute("space");
            String color = attribute("color");
            if (width == null || space == null || color == null) {
                return look;
            }
            return new Look(
                    look.size,
                    look.line,
                    look.before,
                    look.after,
                    look.left,
                    look.right,
                    look.bold,
                    Optional.of(new Rule(width, space, color)));
        }

        private String val() {
            String value = attribute("val");
            return value == null ? "" : value;
        }

        private int number(String name, int otherwise) {
            String value = attribute(name);
            return value == null ? otherwise : Integer.parseInt(value);
        }

        private @Nullable String attribute(String name) {
            return in.getAttributeValue(W, name);
        }
    }
}
