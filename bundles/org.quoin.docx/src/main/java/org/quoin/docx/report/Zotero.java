package org.quoin.docx.report;

import java.util.List;
import java.util.Locale;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.sources.CslItem;

/**
 * Citations as Zotero's plug-in for Word finds them: a field whose code holds the source as
 * CSL-JSON. Whoever has Zotero can give the document another style; whoever has not sees the words.
 */
final class Zotero {

    private Zotero() {}

    /**
     * A citation.
     *
     * @param number of its note
     * @param locator the paragraph, as the note words it
     * @param shown what the note says
     */
    static Inline citation(int number, Source source, String locator, List<Inline> shown) {
        String item = "{" + CslItem.of(source.article(), source.note().accessed(), " ") + "}";
        String code =
                "ZOTERO_ITEM CSL_CITATION {"
                        // Only to be unlike the others of the document; the same every time.
                        + CslItem.field(
                                "citationID", String.format(Locale.ROOT, "quoin%05d", number))
                        + ", \"properties\": {\"noteIndex\": "
                        + number
                        + "}, \"citationItems\": [{"
                        + CslItem.field("id", source.article().id())
                        + ", \"itemData\": "
                        + item
                        + ", "
                        + CslItem.field("suffix", ", " + locator)
                        + "}], \"schema\":"
                        + " \"https://github.com/citation-style-language/schema/raw/master/csl-citation.json\"}";
        return new Inline.ZoteroField(code, shown);
    }

    /** The code of the field that holds the bibliography. */
    static final String BIBLIOGRAPHY =
            "ZOTERO_BIBL {\"uncited\": [], \"omitted\": [], \"custom\": []} CSL_BIBLIOGRAPHY";
}
