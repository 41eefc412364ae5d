package org.quoin.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.EvidenceArticle;
import org.quoin.api.evidence.Passage;
import org.quoin.docx.write.EvidenceXml;

/**
 * Gathers the evidence of the parts that it is shown. What somebody broke there is left out: the
 * quotations that it was for are then without evidence, and said to be.
 */
final class EvidenceReader {

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<EvidenceArticle, EvidenceArticle> articles = new HashMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> wordings = new ArrayList<>();

    List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    List<String> places() {
        return places;
    }

    List<String> wordings() {
        return wordings;
    }

    /** Reads a part; one of another namespace is somebody else's and passed over. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        if (!EvidenceXml.NAMESPACE.equals(xml.getNamespaceURI())) {
            return;
        }
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "quotation" -> quotation(xml);
                case "place" -> places.add(attribute(xml, "quotation"));
                case "wording" -> wordings.add(xml.getElementText());
                default -> {
                    // A later version may say more.
                }
            }
        }
    }

    private void quotation(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "id");
        EvidenceArticle article = new EvidenceArticle("", "", "", Optional.empty());
        List<Passage> passages = new ArrayList<>();
        List<String> joiners = new ArrayList<>();
        while (inside(xml, "quotation")) {
            if (xml.isStartElement() && xml.getLocalName().equals("article")) {
                // Its quotations share it; a file names it at each of them.
                EvidenceArticle read = article(xml);
                article = articles.computeIfAbsent(read, each -> each);
            } else if (xml.isStartElement() && xml.getLocalName().equals("passage")) {
                passage(xml, passages, joiners);
            }
        }
        if (!passages.isEmpty() && joiners.size() == passages.size() - 1) {
            evidence.putIfAbsent(id, new Evidence(id, article, passages, joiners));
        }
    }

    private static EvidenceArticle article(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "id");
        String sha256 = attribute(xml, "sha256");
        String title = "";
        @Nullable String url = null;
        while (inside(xml, "article")) {
            if (xml.isStartElement() && xml.getLocalName().equals("title")) {
                title = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("url")) {
                url = xml.getElementText();
            }
        }
        return new EvidenceArticle(id, sha256, title, Optional.ofNullable(url));
    }

    private static void passage(XMLStreamReader xml, List<Passage> passages, List<String> joiners)
            throws XMLStreamException {
        String sha256 = attribute(xml, "sha256");
        int start = -1;
        int end = -1;
        Map<String, String> words = new LinkedHashMap<>();
        while (inside(xml, "passage")) {
            if (!xml.isStartElement()) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "joiner" -> joiners.add(xml.getElementText());
                case "TextPositionSelector" -> {
                    start = number(attribute(xml, "start"));
                    end = number(attribute(xml, "end"));
                }
                case "exact", "prefix", "suffix" -> words.put(name, xml.getElementText());
                default -> {
                    // A later version may say more.
                }
            }
        }
        passages.add(
                new Passage(
                        words.getOrDefault("exact", ""),
                        sha256,
                        start,
                        end,
                        words.getOrDefault("prefix", ""),
                        words.getOrDefault("suffix", "")));
    }

    /** Goes on; whether that is not the end of the element of this name. */
    private static boolean inside(XMLStreamReader xml, String name) throws XMLStreamException {
        xml.next();
        return !(xml.isEndElement() && xml.getLocalName().equals(name));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
