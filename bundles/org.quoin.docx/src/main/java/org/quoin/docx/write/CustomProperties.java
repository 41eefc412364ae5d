package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.docx.text.XmlText;

/**
 * The property by which programs that guard documents find the marking without reading their pages,
 * beside what a template has of such properties.
 */
final class CustomProperties {

    /** What the property is called. */
    static final String NAME = "Marking";

    private static final String PART = "docProps/custom.xml";

    /** The id that all properties have which people name. */
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final Pattern ID = Pattern.compile("\\bpid=\"(\\d+)\"");
    private static final Pattern OURS =
            Pattern.compile(
                    "<(\\w+:)?property\\b[^>]*\\bname=\"" + NAME + "\"[^>]*>.*?</(\\w+:)?property>",
                    Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</(\\w+:)?Properties>");

    private final Optional<String> marking;

    CustomProperties(Optional<String> marking) {
        this.marking = marking.map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The parts of a template with the property put in; the same where there is no marking. */
    Map<String, byte[]> into(Map<String, byte[]> parts) throws IOException {
        if (marking.isEmpty()) {
            return parts;
        }
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        byte[] theirs = parts.get(PART);
        all.put(PART, theirs == null ? part(2) : beside(theirs));
        return all;
    }

    /** The content type of the part. */
    Map<String, String> contentTypes() {
        return marking.isEmpty()
                ? Map.of()
                : Map.of(
                        PART,
                        "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    }

    /** Adds the package's relationship to the part, unless a template has it. */
    void relate(Map<String, byte[]> parts, Relationships relationships) {
        if (marking.isPresent() && !parts.containsKey(PART)) {
            relationships.part("rIdQuoinCustom", "custom-properties", PART);
        }
    }

    private byte[] beside(byte[] theirs) throws IOException {
        String xml = OURS.matcher(new String(theirs, StandardCharsets.UTF_8)).replaceAll("");
        Matcher end = END.matcher(xml);
        if (!end.find()) {
            return part(2);
        }
        int free = free(xml);
        String ours =
                new String(
                        WordXml.fragment(piece -> property(piece, free)), StandardCharsets.UTF_8);
        return (xml.substring(0, end.start()) + ours + xml.substring(end.start()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int free(String xml) {
        int last = 1;
        Matcher ids = ID.matcher(xml);
        while (ids.find()) {
            last = Math.max(last, Integer.parseInt(ids.group(1)));
        }
        return last + 1;
    }

    private byte[] part(int id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordXml xml = new WordXml(bytes);
        xml.start(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
        property(xml, id);
        xml.end().finish();
        return bytes.toByteArray();
    }

    private void property(WordXml xml, int id) throws IOException {
        xml.start(
                "property",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "fmtid",
                FORMAT,
                "pid",
                Integer.toString(id),
                "name",
                NAME);
        xml.start(
                "vt:lpwstr",
                "xmlns:vt",
                "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        xml.text(XmlText.clean(marking.orElseThrow())).end().end();
    }
}
