package org.quoin.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.docx.text.LanguageTags;
import org.quoin.docx.text.XmlText;

/**
 * What every file says of itself: the title, who prepared it if that was said, the language, and
 * the briefing's own day instead of a clock's.
 *
 * @param briefing the briefing
 */
record CoreProperties(Briefing briefing) {

    /** The part that holds them. */
    static final String PART = "docProps/core.xml";

    /** Its content type. */
    static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    /** Adds the package's relationship to the part. */
    static void relate(Relationships relationships) {
        relationships.add(
                "rIdCore",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                PART,
                false);
    }

    /**
     * Writes the part.
     *
     * @param out left open
     */
    void write(OutputStream out) throws IOException {
        WordXml xml = new WordXml(out);
        xml.start(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dc:title").text(XmlText.clean(briefing.title())).end();
        if (briefing.preparedBy().isPresent()) {
            xml.start("dc:creator").text(XmlText.clean(briefing.preparedBy().get())).end();
        }
        if (briefing.date().isPresent()) {
            String time = briefing.date().get() + "T00:00:00Z";
            for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
                xml.start(name, "xsi:type", "dcterms:W3CDTF").text(time).end();
            }
        }
        Optional<String> language = LanguageTags.word(briefing.language());
        if (language.isPresent()) {
            xml.start("dc:language").text(language.get()).end();
        }
        xml.end().finish();
    }
}
