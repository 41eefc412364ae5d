package org.quoin.docx.template.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.quoin.docx.template.Messages;
import org.quoin.docx.template.TemplateFile;
import org.quoin.docx.template.mark.Fault;

/**
 * A copy of a template in which each problem stands as a comment on its paragraph. Word allows
 * comments in the text only: what is wrong elsewhere, and with the file, stands at its beginning.
 */
public final class CommentedCopy {

    private static final String AUTHOR = "Quoin";

    private static final String PARAGRAPHS =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " declare namespace mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " .//w:p";

    /** The same template and problems give the same bytes. */
    private static final Instant NO_TIME = Instant.parse("1980-02-01T00:00:00Z");

    private final TemplateFile template;
    private final Messages messages;

    /**
     * @param template what was found in it
     * @param messages the language of the comments
     */
    public CommentedCopy(TemplateFile template, Messages messages) {
        this.template = template;
        this.messages = messages;
    }

    /**
     * Writes the copy.
     *
     * @param file the template
     * @param out left open
     */
    public void write(byte[] file, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFComments comments = document.getDocComments();
            if (comments == null) {
                comments = document.createComments();
            }
            List<CTP> paragraphs = paragraphs(document);
            if (paragraphs.isEmpty()) {
                paragraphs.add(document.createParagraph().getCTP());
            }
            for (Map.Entry<String, List<Fault>> part : template.faults().entrySet()) {
                boolean inText = part.getKey().equals("word/document.xml");
                for (Fault fault : part.getValue()) {
                    int number = inText ? Math.max(1, fault.spot().paragraph()) : 1;
                    CTP paragraph = paragraphs.get(Math.min(number, paragraphs.size()) - 1);
                    comment(comments, paragraph, words(fault, part.getKey(), inText));
                }
            }
            document.write(out);
        }
    }

    /** In the order in which they are counted: what old programs show instead is left out. */
    private static List<CTP> paragraphs(XWPFDocument document) {
        List<CTP> paragraphs = new java.util.ArrayList<>();
        try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
            cursor.selectPath(PARAGRAPHS);
            while (cursor.toNextSelection()) {
                if (cursor.getObject() instanceof CTP paragraph && !inFallback(cursor)) {
                    paragraphs.add(paragraph);
                }
            }
        }
        return paragraphs;
    }

    private static boolean inFallback(XmlCursor at) {
        try (XmlCursor cursor = at.newCursor()) {
            while (cursor.toParent()) {
                if (cursor.getName() != null
                        && cursor.getName().getLocalPart().equals("Fallback")) {
                    return true;
                }
            }
            return false;
        }
    }

    private String words(Fault fault, String part, boolean inText) {
        StringBuilder words = new StringBuilder();
        if (!inText) {
            words.append(messages.part(part));
            if (fault.spot().paragraph() > 0) {
                words.append(", ").append(messages.get("paragraph", fault.spot().paragraph()));
            }
            words.append(": ");
        }
        if (!fault.spot().excerpt().isBlank()) {
            words.append(fault.spot().excerpt()).append(" \u2014 ");
        }
        words.append(messages.get(fault.what(), fault.values().toArray()));
        fault.suggestion()
                .ifPresent(meant -> words.append(' ').append(messages.get("meant", meant)));
        return words.toString();
    }

    private static void comment(XWPFComments comments, CTP paragraph, String words) {
        BigInteger id =
                comments.getComments().stream()
                        .map(each -> new BigInteger(each.getId()))
                        .max(BigInteger::compareTo)
                        .map(each -> each.add(BigInteger.ONE))
                        .orElse(BigInteger.ZERO);
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor(AUTHOR);
        comment.setInitials("Q");
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        time.setTimeInMillis(NO_TIME.toEpochMilli());
        comment.setDate(time);
        comment.createParagraph().createRun().setText(words);
        start(paragraph, id);
        CTMarkupRange end = paragraph.addNewCommentRangeEnd();
        end.setId(id);
        CTR run = paragraph.addNewR();
        run.addNewCommentReference().setId(id);
    }

    /** The range begins behind the paragraph's properties, which must come first. */
    private static void start(CTP paragraph, BigInteger id) {
        CTMarkupRange start = paragraph.addNewCommentRangeStart();
        start.setId(id);
        try (XmlCursor moved = start.newCursor();
                XmlCursor place = paragraph.newCursor()) {
            if (!place.toFirstChild()) {
                return;
            }
            if ("pPr".equals(place.getName().getLocalPart()) && !place.toNextSibling()) {
                return;
            }
            if (!place.isAtSamePositionAs(moved)) {
                moved.moveXml(place);
            }
        }
    }
}
