package org.quoin.docx.template.xml;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes trees as text, piece by piece: names keep the prefixes that they had, so that pieces fit
 * wherever the part's root declares them.
 */
public final class Serial {

    private Serial() {}

    /** All of an element. */
    public static String of(Element element) {
        StringBuilder out = new StringBuilder();
        node(element, out);
        return out.toString();
    }

    /** A node that is no element, or an element with all that it holds. */
    public static void node(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            if (element.getFirstChild() == null) {
                start(element, out, true);
                return;
            }
            start(element, out, false);
            for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
                node(each, out);
            }
            end(element, out);
        } else if (node.getNodeType() == Node.TEXT_NODE
                || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            escape(node.getNodeValue(), false, out);
        }
    }

    /**
     * The start tag.
     *
     * @param empty whether it ends itself
     */
    public static void start(Element element, StringBuilder out, boolean empty) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            out.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), true, out);
            out.append('"');
        }
        out.append(empty ? "/>" : ">");
    }

    /** The end tag. */
    public static void end(Element element, StringBuilder out) {
        out.append("</").append(element.getNodeName()).append('>');
    }

    private static void escape(String text, boolean inAttribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> {
                    if (inAttribute || c == '\r') {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }
}
