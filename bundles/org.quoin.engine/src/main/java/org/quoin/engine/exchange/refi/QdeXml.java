package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of a project file; characters that XML cannot hold become U+FFFD. */
final class QdeXml {

    /** The namespace of the project schema, in all its versions. */
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private final XMLStreamWriter xml;

    /**
     * @param out takes UTF-16; neither flushed nor closed
     */
    QdeXml(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes the declaration and opens the root element. */
    QdeXml root(String name) throws IOException {
        return checked(
                () -> {
                    xml.writeStartDocument("UTF-8", "1.0");
                    xml.writeCharacters("\n");
                    xml.writeStartElement(name);
                    xml.writeDefaultNamespace(NAMESPACE);
                });
    }

    /** Opens an element on a line of its own. */
    QdeXml open(String name) throws IOException {
        return checked(
                () -> {
                    xml.writeCharacters("\n");
                    xml.writeStartElement(name);
                });
    }

    /** Closes the element that was opened last. */
    QdeXml close() throws IOException {
        return checked(xml::writeEndElement);
    }

    /** An attribute; line ends and tabs in it become spaces, as a reader of XML would have it. */
    QdeXml attribute(String name, String value) throws IOException {
        String plain = isPlain(value) ? value : legal(value).replaceAll("[\\t\\r\\n]", " ");
        return checked(() -> xml.writeAttribute(name, plain));
    }

    QdeXml guid(UUID guid) throws IOException {
        return attribute("guid", guid.toString());
    }

    /** An element with text alone. */
    QdeXml text(String name, String text) throws IOException {
        open(name);
        // A carriage return would come back as a line feed.
        return checked(() -> xml.writeCharacters(legal(text))).close();
    }

    /** An element with text, if there is any. */
    QdeXml text(String name, Optional<String> text) throws IOException {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    /** An empty element that names another thing. */
    QdeXml ref(String name, UUID target) throws IOException {
        return open(name).attribute("targetGUID", target.toString()).close();
    }

    /** Hands what was written to the writer below. */
    void flush() throws IOException {
        // An open start tag is only closed by what follows it.
        checked(
                () -> {
                    xml.writeCharacters("\n");
                    xml.flush();
                });
    }

    /** Whether every unit is a character of XML by itself, and no white space but blanks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    private static String legal(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(each -> legal.appendCodePoint(isLegal(each) ? each : 0xFFFD));
        return legal.toString();
    }

    /** What XML 1.0 calls a character. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private QdeXml checked(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }
}
