package org.quoin.docx.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quoin.docx.flow.StyleSheet;

/** Streams one XML part. Element and attribute names come with their usual prefix: {@code w:p}. */
final class WordXml {

    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final XMLStreamWriter out;
    private final BufferedWriter writer;

    /**
     * @param stream left open by {@link #finish()}
     */
    WordXml(OutputStream stream) throws IOException {
        // A plain Writer: given a stream, the JDK's writer would turn pairs of surrogates into two
        // character references, which is not XML.
        writer =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes XML that others wrote, as it stands. */
    void raw(String xml) throws IOException {
        try {
            // Closes the start tag that may still be open for attributes.
            out.writeCharacters("");
            out.flush();
            writer.write(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins a part's root with the namespaces a Word part uses. */
    WordXml root(String name) throws IOException {
        return start(
                name,
                "xmlns:w",
                StyleSheet.W,
                "xmlns:r",
                R,
                "xmlns:wp",
                WP,
                "xmlns:a",
                A,
                "xmlns:pic",
                PIC);
    }

    /** Begins an element; names and values of attributes alternate. */
    WordXml start(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Text; escaped here. */
    WordXml text(String text) throws IOException {
        try {
            out.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the innermost element. */
    WordXml end() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends whatever is open and hands everything on. */
    void finish() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
