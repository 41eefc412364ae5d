package org.quoin.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The custom XML part that holds the evidence, beside what a template may have of such parts. Word
 * and LibreOffice keep parts of this kind through editing and saving.
 */
final class EvidencePart {

    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private final int number;

    private EvidencePart(int number) {
        this.number = number;
    }

    /** The first of the names that Word gives such parts which is still free. */
    static EvidencePart beside(Set<String> parts) {
        int number = 1;
        while (parts.contains(item(number)) || parts.contains(properties(number))) {
            number++;
        }
        return new EvidencePart(number);
    }

    /** Opens a part of the file. */
    @FunctionalInterface
    interface Parts {
        OutputStream open(String name) throws IOException;
    }

    /** Adds the document's relationship to it. */
    void relate(Relationships links) {
        links.part("rIdQuoinEvidence", "customXml", "../" + item(number));
    }

    /** The content types that no ending says. */
    Map<String, String> contentTypes() {
        return Map.of(
                properties(number),
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    }

    /** Pours what is to be proved. */
    @FunctionalInterface
    interface Content {
        void pour(EvidenceFlow flow) throws IOException;
    }

    /**
     * Writes it and what describes it.
     *
     * @param content what is to be proved
     * @param wordings what may stand in marks without being a quotation
     */
    void write(Parts parts, Content content, Set<String> wordings) throws IOException {
        WordXml xml = new WordXml(parts.open(item(number)));
        EvidenceFlow flow = new EvidenceFlow(xml);
        flow.begin();
        content.pour(flow);
        flow.end(wordings);
        xml.finish();

        WordXml described = new WordXml(parts.open(properties(number)));
        described.start(
                "ds:datastoreItem",
                "ds:itemID",
                String.format(Locale.ROOT, "{5F0C2A61-7D1B-4E86-9A35-%012X}", number),
                "xmlns:ds",
                PROPERTIES);
        described.start("ds:schemaRefs");
        described.empty("ds:schemaRef", "ds:uri", EvidenceXml.NAMESPACE).end().end().finish();

        Relationships own = new Relationships();
        own.part("rId1", "customXmlProps", "itemProps" + number + ".xml");
        own.write(parts.open("customXml/_rels/item" + number + ".xml.rels"));
    }

    private static String item(int number) {
        return "customXml/item" + number + ".xml";
    }

    private static String properties(int number) {
        return "customXml/itemProps" + number + ".xml";
    }
}
