package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quoin.api.job.Progress;

/** Goes through a project file, item by item of its lists; only one item stands in memory. */
final class QdeScan {

    /** What hold items. */
    private static final Set<String> LISTS =
            Set.of("Users", "Codes", "Variables", "Cases", "Sources", "Notes");

    private final InputStream in;
    private final Progress progress;

    /** An item, read only when somebody wants it. */
    interface Item {
        /**
         * All of it.
         *
         * @throws IOException if the file is damaged there
         */
        Element element() throws IOException;
    }

    /** Takes the items. */
    @FunctionalInterface
    interface Taker {
        /**
         * One item.
         *
         * @param list the name of the list that it stands in
         */
        void take(String list, Item item) throws IOException;
    }

    QdeScan(InputStream in, Progress progress) {
        this.in = in;
        this.progress = progress;
    }

    /**
     * Hands over each item.
     *
     * @throws IOException if it is no project file, or a damaged one
     */
    void run(Taker taker) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Neither a document type nor an entity is followed: a project has neither.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                scan(xml, taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void scan(XMLStreamReader xml, Taker taker) throws XMLStreamException, IOException {
        Deque<String> open = new ArrayDeque<>();
        boolean isProject = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isEndElement()) {
                open.pop();
            } else if (xml.isStartElement()) {
                String name = xml.getLocalName();
                if (open.isEmpty() && !name.equals("Project")) {
                    throw new IOException("its project file is none: it begins with " + name);
                }
                isProject = true;
                String list = open.isEmpty() ? "" : open.peek();
                boolean inList =
                        LISTS.contains(list) && open.size() == (list.equals("Codes") ? 3 : 2);
                if (inList) {
                    progress.checkCancelled();
                    item(xml, list, taker);
                } else {
                    open.push(name);
                }
            }
        }
        if (!isProject) {
            throw new IOException("its project file is empty");
        }
    }

    private static void item(XMLStreamReader xml, String list, Taker taker)
            throws XMLStreamException, IOException {
        boolean[] read = new boolean[1];
        taker.take(
                list,
                () -> {
                    try {
                        read[0] = true;
                        return Element.read(xml);
                    } catch (XMLStreamException e) {
                        throw damaged(e);
                    }
                });
        if (!read[0]) {
            skip(xml);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }

    private static IOException damaged(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io
                ? io
                : new IOException("its project file is damaged: " + e.getMessage(), e);
    }
}
