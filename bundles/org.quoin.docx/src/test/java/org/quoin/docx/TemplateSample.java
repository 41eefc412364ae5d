package org.quoin.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small templates, and what came of them, as text. */
final class TemplateSample {

    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                    + " mc:Ignorable=\"w15\"";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Pattern WORDS =
            Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(br|tab)/>|(</w:p>)");

    private TemplateSample() {}

    /** A paragraph of one run, or of what it is given where that is markup. */
    static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(run.startsWith("<") ? run : r(run));
        }
        return paragraph.append("</w:p>").toString();
    }

    /** A run. */
    static String r(String words, String... properties) {
        String look = String.join("", properties);
        return "<w:r>"
                + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">"
                + words
                + "</w:t></w:r>";
    }

    /** A table; each row an array of cells, each cell its paragraphs. */
    static String table(String[]... rows) {
        StringBuilder table =
                new StringBuilder(
                        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc>").append(cell).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** A text box as Word writes it: for itself, and for programs that do not know its drawings. */
    static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:pict><v:shape><v:textbox>"
                + "<w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Choice><mc:Fallback><w:pict>"
                + "<v:shape><v:textbox><w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
    }

    /** A content control. */
    static String control(String tag, String properties, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\""
                + tag
                + "\"/>"
                + properties
                + "</w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    /** A template with a body and nothing else. */
    static byte[] of(String body) throws IOException {
        return of(body, Map.of());
    }

    /**
     * A template.
     *
     * @param parts its headers, footers and notes, by kind: {@code header}
     */
    static byte[] of(String body, Map<String, String> parts) throws IOException {
        StringBuilder types = new StringBuilder(type("/word/document.xml", "document.main"));
        StringBuilder relations = new StringBuilder();
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder references = new StringBuilder();
        parts.forEach(
                (kind, content) -> {
                    types.append(type("/word/" + kind + "1.xml", kind));
                    relations.append(relation("r-" + kind, kind, kind + "1.xml"));
                    files.put("word/" + kind + "1.xml", content);
                    if (kind.equals("header") || kind.equals("footer")) {
                        references
                                .append("<w:")
                                .append(kind)
                                .append("Reference w:type=\"default\" r:id=\"r-")
                                .append(kind)
                                .append("\"/>");
                    }
                });
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                        + "package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>"
                        + types
                        + "</Types>");
        files.put("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
        files.put("word/_rels/document.xml.rels", relations(relations.toString()));
        files.put(
                "word/document.xml",
                root(
                        "document",
                        "<w:body>" + body + "<w:sectPr>" + references + "</w:sectPr></w:body>"));
        return zip(files);
    }

    /** A part with its root. */
    static String root(String name, String content) {
        return "<w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + RELATIONS
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A part of a written file. */
    static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    /** The words of a part: paragraphs end with a bar. */
    static String words(String xml) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = WORDS.matcher(xml);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.append(
                        matcher.group(1)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&amp;", "&"));
            } else {
                words.append(matcher.group(3) == null ? " " : "|");
            }
        }
        return words.toString();
    }
}
