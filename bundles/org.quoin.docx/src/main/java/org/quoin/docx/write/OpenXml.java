package org.quoin.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.StyleSheet;

/**
 * The text of a part cut open at its container's end, so that more can be streamed in there.
 *
 * @param beginning up to the end of the container's content
 * @param ending the end tags that close it
 */
record OpenXml(String beginning, String ending) {

    private static final Map<String, String> PREFIXES = prefixes();

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(StyleSheet.W, "w");
        prefixes.put(WordXml.R, "r");
        prefixes.put(WordXml.WP, "wp");
        prefixes.put(WordXml.A, "a");
        prefixes.put(WordXml.PIC, "pic");
        return prefixes;
    }

    /**
     * Cuts a part open.
     *
     * @param part a part's document, the namespaces of Word bound to their usual prefixes
     * @param depth how many elements to leave open: 1 the root, 2 its last child too
     */
    static OpenXml of(XmlObject part, int depth) throws ExportException {
        String text = part.xmlText(options());
        int root = text.indexOf('<', text.startsWith("<?xml") ? 5 : 0);
        int rootEnd = text.indexOf('>', root);
        StringBuilder beginning = new StringBuilder(text.substring(0, rootEnd));
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            String declared = " xmlns:" + prefix.getValue() + "=\"";
            int at = beginning.indexOf(declared);
            if (at < 0) {
                beginning.append(declared).append(prefix.getKey()).append('"');
            } else if (!beginning.substring(at + declared.length()).startsWith(prefix.getKey())) {
                throw new ExportException(
                        "names its parts in an unusual way (prefix "
                                + prefix.getValue()
                                + "). Open it in Word and save it again.");
            }
        }
        int end = text.length();
        for (int i = 0; i < depth; i++) {
            end = text.lastIndexOf("</", end - 1);
        }
        if (end <= rootEnd) {
            throw new ExportException("is empty. Open it in Word and save it again.");
        }
        return new OpenXml(beginning + text.substring(rootEnd, end), text.substring(end));
    }

    /** How parts are written: no other line breaks than there were, the usual prefixes. */
    static XmlOptions options() {
        return new XmlOptions().setSaveSuggestedPrefixes(PREFIXES).setSaveOuter();
    }
}
