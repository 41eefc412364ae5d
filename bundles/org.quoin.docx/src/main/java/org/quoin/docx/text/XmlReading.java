package org.quoin.docx.text;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may come from anywhere: no type definition is read, no entity made anything else,
 * no other file opened.
 */
public final class XmlReading {

    private final XMLInputFactory factory = new InputFactoryImpl();

    /** Makes a reader of any number of parts, one after the other. */
    public XmlReading() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Whatever takes a part's XML. */
    @FunctionalInterface
    public interface Taker {
        /** Takes what the reader stands before. */
        void take(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads one part.
     *
     * @param in left open
     * @throws XMLStreamException if it is no XML, or cannot be read
     */
    public void read(InputStream in, Taker taker) throws XMLStreamException {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                taker.take(xml);
            } finally {
                xml.close();
            }
        } catch (UncheckedStreamException e) {
            // What is wrong with a text is found when it is asked for, where StAX allows no more.
            throw new XMLStreamException(e.getMessage(), e);
        }
    }
}
