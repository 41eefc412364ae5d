package org.quoin.docx.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.PageShape;

/**
 * The body of a user's template, cut open before its last section's format.
 *
 * @param beginning its XML up to where the briefing goes
 * @param ending its XML from there
 * @param textWidth in twentieths of a point
 * @param firstBookmark the first id that none of its bookmarks has
 * @param firstDrawing the first id that none of its drawings has
 * @param hasText whether anything is to be seen in it
 * @param lacksHeader whether a header must be added, with the id {@link #HEADER}
 * @param lacksFooter whether a footer must be added, with the id {@link #FOOTER}
 */
record UserBody(
        String beginning,
        String ending,
        int textWidth,
        int firstBookmark,
        int firstDrawing,
        boolean hasText,
        boolean lacksHeader,
        boolean lacksFooter) {

    /** All of it, without the briefing. */
    byte[] whole() {
        return (beginning + ending).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The relationship of an added header. */
    static final String HEADER = "rIdQuoinHeader";

    /** The relationship of an added footer. */
    static final String FOOTER = "rIdQuoinFooter";

    private static final Pattern BOOKMARK =
            Pattern.compile("<w:bookmarkStart\\b[^>]*?w:id=\"(\\d+)\"");
    private static final String SECTION_END = "</w:sectPr>";
    private static final Pattern SIZE = Pattern.compile("<w:pgSz\\b[^>]*/>");
    private static final Pattern DRAWING = Pattern.compile("<wp:docPr\\b[^>]*?\\bid=\"(\\d+)\"");
    private static final Pattern SEEN =
            Pattern.compile("<w:t[ >]|<w:drawing\\b|<w:pict\\b|<w:tbl\\b");

    static UserBody read(PackagePart main) throws IOException, XmlException, ExportException {
        DocumentDocument document =
                DocumentDocument.Factory.parse(new ByteArrayInputStream(UserPackage.bytes(main)));
        CTBody body = document.getDocument().getBody();
        if (body == null) {
            throw new ExportException("has no body. Open it in Word and save it again.");
        }
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        int width = textWidth(section);
        boolean header = section.sizeOfHeaderReferenceArray() == 0;
        boolean footer = section.sizeOfFooterReferenceArray() == 0;
        if (header) {
            refer(section.addNewHeaderReference(), HEADER);
        }
        if (footer) {
            refer(section.addNewFooterReference(), FOOTER);
        }
        OpenXml open = OpenXml.of(document, 2);
        // The section's format is the body's last child, written last and in one piece.
        int sectionStart = open.beginning().lastIndexOf("<w:sectPr");
        String beginning = open.beginning().substring(0, sectionStart);
        if (beginning.contains("w:name=\"_Toc1000000")) {
            throw new ExportException(
                    "holds a briefing already. Delete its text in Word and keep the styles.");
        }
        return new UserBody(
                beginning,
                open.beginning().substring(sectionStart) + open.ending(),
                width,
                highest(BOOKMARK, beginning) + 1,
                highest(DRAWING, beginning) + 1,
                SEEN.matcher(beginning).find(),
                header,
                footer);
    }

    private static void refer(CTHdrFtrRef reference, String id) {
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(id);
    }

    /** The page's width between its margins; the built-in page's where the section has none. */
    private static int textWidth(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        if (size.getW() == null || size.getH() == null) {
            size.setW(BigInteger.valueOf(PageSetup.WIDTH));
            size.setH(BigInteger.valueOf(PageSetup.HEIGHT));
        }
        if (margins.getLeft() == null || margins.getRight() == null) {
            BigInteger side = BigInteger.valueOf(PageSetup.SIDE);
            margins.setLeft(side);
            margins.setRight(side);
            margins.setTop(BigInteger.valueOf(PageSetup.TOP));
            margins.setBottom(BigInteger.valueOf(PageSetup.BOTTOM));
            margins.setHeader(BigInteger.valueOf(PageSetup.HEADER));
            margins.setFooter(BigInteger.valueOf(PageSetup.FOOTER));
            margins.setGutter(BigInteger.ZERO);
        }
        int width = number(size.getW()) - number(margins.getLeft()) - number(margins.getRight());
        return Math.max(4000, width);
    }

    private static int number(Object twips) {
        return twips instanceof BigInteger number ? number.intValue() : 0;
    }

    /** The width of the text where a page lies sideways. */
    int wideWidth() {
        Matcher size = SIZE.matcher(ending);
        if (!size.find()) {
            return textWidth;
        }
        int width = attribute(size.group(), "w");
        int height = attribute(size.group(), "h");
        return textWidth + Math.max(0, height - width);
    }

    /** What stands behind the last section's format. */
    String end() {
        return ending.substring(endOfSection());
    }

    private int endOfSection() {
        return ending.indexOf(SECTION_END) + SECTION_END.length();
    }

    /**
     * The format of a section: the template's last one, turned where the pages are to lie sideways.
     *
     * @param first whether it is the first of the briefing, which alone may have a cover
     */
    String section(PageShape shape, NoteKind notes, boolean first) {
        String section = ending.substring(0, endOfSection());
        if (!first) {
            section = section.replaceAll("<w:titlePg\\b[^>]*/>", "");
        }
        if (notes == NoteKind.ENDNOTE && !section.contains("<w:endnotePr")) {
            // Word's own endnotes count in Roman figures.
            section =
                    section.replaceFirst(
                            "<w:(type|pgSz)\\b",
                            "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr><w:$1");
        }
        Matcher size = SIZE.matcher(section);
        if (shape == PageShape.SIDEWAYS && size.find()) {
            int width = attribute(size.group(), "w");
            int height = attribute(size.group(), "h");
            if (height > width) {
                String turned =
                        "<w:pgSz w:w=\""
                                + height
                                + "\" w:h=\""
                                + width
                                + "\" w:orient=\"landscape\"/>";
                section = size.replaceFirst(turned);
            }
        }
        return section;
    }

    private static int attribute(String element, String name) {
        Matcher matcher = Pattern.compile("\\bw:" + name + "=\"(\\d+)\"").matcher(element);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int highest(Pattern pattern, String xml) {
        int highest = 0;
        Matcher matcher = pattern.matcher(xml);
        while (matcher.find()) {
            highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
        }
        return highest;
    }
}
