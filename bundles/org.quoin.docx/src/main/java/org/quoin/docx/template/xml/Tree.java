package org.quoin.docx.template.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.quoin.docx.flow.StyleSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A part of a Word file as a tree, and the ways about it. */
public final class Tree {

    private Tree() {}

    /**
     * Reads a part. A part with a document type is refused: Word writes none, and one can name
     * files that are elsewhere.
     *
     * @throws IOException if it is not well-formed
     */
    public static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a part of it is damaged: " + e.getMessage(), e);
        }
    }

    /** Whether a node is the element of WordprocessingML with this name. */
    public static boolean is(@Nullable Node node, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && StyleSheet.W.equals(element.getNamespaceURI());
    }

    /** An element of WordprocessingML, not yet anywhere. */
    public static Element create(Document document, String name) {
        return document.createElementNS(StyleSheet.W, "w:" + name);
    }

    /** An attribute of WordprocessingML; blank where there is none. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(StyleSheet.W, name);
    }

    /** The children that are elements. */
    public static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child with this name in WordprocessingML. */
    public static Optional<Element> child(Node node, String name) {
        return children(node).stream().filter(each -> is(each, name)).findFirst();
    }

    /** All elements below with this name in WordprocessingML, in their order. */
    public static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : children(node)) {
            if (is(each, name)) {
                found.add(each);
            }
            found.addAll(all(each, name));
        }
        return found;
    }

    /** The nearest element around a node with one of these names in WordprocessingML. */
    public static Optional<Element> around(Node node, String... names) {
        for (Node each = node.getParentNode(); each != null; each = each.getParentNode()) {
            for (String name : names) {
                if (is(each, name)) {
                    return Optional.of((Element) each);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one node is another or stands in it. */
    public static boolean holds(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParentNode()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** Takes a node out. */
    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts a node right behind another. */
    public static void insertAfter(Node node, Node before) {
        before.getParentNode().insertBefore(node, before.getNextSibling());
    }

    /** Takes an element away and leaves what it holds. */
    public static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    /** The parser would else print to the process's output. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // Nothing that concerns the template's author.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
