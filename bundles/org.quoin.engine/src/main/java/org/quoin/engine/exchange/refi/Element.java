package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element with all that is in it, such as a source or a code. Names are without their
 * namespace: projects of all versions are read alike.
 */
final class Element {

    /** Deeper is no project, and would only cost the stack. */
    private static final int DEEPEST = 200;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    /**
     * Reads the element on whose start tag the reader stands, up to its end tag.
     *
     * @throws IOException if it is nested too deeply
     */
    static Element read(XMLStreamReader xml) throws XMLStreamException, IOException {
        return read(xml, 0);
    }

    private static Element read(XMLStreamReader xml, int depth)
            throws XMLStreamException, IOException {
        if (depth > DEEPEST) {
            throw new IOException("its elements are nested too deeply");
        }
        Element element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element.children.add(read(xml, depth + 1));
            } else if (xml.isCharacters()) {
                element.text.append(
                        xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return element;
    }

    String name() {
        return name;
    }

    /** The text directly in it. */
    String text() {
        return text.toString();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** A GUID without braces and in small letters, so that the two ways of writing it meet. */
    Optional<String> guid(String attribute) {
        return attribute(attribute)
                .map(each -> each.replaceAll("[{}\\s]", "").toLowerCase(Locale.ROOT));
    }

    /** Its own name in the project. */
    String guid() {
        return guid("guid").orElse("");
    }

    List<Element> children() {
        return children;
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(each -> each.name.equals(wanted));
    }

    Optional<Element> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** What a child of this name points to. */
    Stream<String> refs(String wanted) {
        return children(wanted).flatMap(each -> each.guid("targetGUID").stream());
    }

    /** The text of a child, if it has any. */
    Optional<String> text(String wanted) {
        return child(wanted).map(Element::text).filter(each -> !each.isBlank());
    }
}
