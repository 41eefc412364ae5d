package org.quoin.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.quoin.api.evidence.WrittenParagraph;

/** What stands in a document, whatever Word and others put around and between its words. */
class StoryReaderTest {

    private static final String BOX_BEGIN =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>";

    private static final String BOX_END = "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>";

    @Test
    void runsSplitByWordAreOneText() throws Exception {
        assertEquals(
                List.of("The lower sluice [a:The lower sluice]"),
                read(
                        "<w:p>"
                                + control(
                                        "a",
                                        "<w:r w:rsidR=\"00AB\"><w:t>The </w:t></w:r><w:proofErr"
                                                + " w:type=\"spellStart\"/><w:smartTag"
                                                + " w:element=\"place\"><w:smartTagPr/>"
                                                + run("lower")
                                                + "</w:smartTag><w:bookmarkStart w:id=\"9\""
                                                + " w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"9\"/>"
                                                + "<w:commentRangeStart w:id=\"1\"/><w:r><w:lastRenderedPageBreak/>"
                                                + "<w:t xml:space=\"preserve\"> sluice</w:t></w:r>"
                                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference"
                                                + " w:id=\"1\"/></w:r>")
                                + "</w:p>"));
    }

    @Test
    void aTextBoxIsReadOnceAndBehindItsParagraph() throws Exception {
        String box = "<w:p>" + control("b", run("in the box")) + "</w:p>";
        assertEquals(
                List.of("before after", "in the box [b:in the box]", "next"),
                read(
                        "<w:p>"
                                + run("before")
                                + BOX_BEGIN
                                + box
                                + BOX_END
                                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                                + box
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r>"
                                + run(" after")
                                + "</w:p><w:p>"
                                + run("next")
                                + "</w:p>"));
    }

    @Test
    void whereThereIsOnlyTheOlderFormItIsRead() throws Exception {
        assertEquals(
                List.of("", "old box"),
                read(
                        "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>"
                                + "<w:txbxContent><w:p><w:r><w:t>old box</w:t></w:r></w:p>"
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
                                + "</w:r></w:p>"));
    }

    @Test
    void aControlAroundAWholeParagraphOfATextBoxHoldsItsWords() throws Exception {
        assertEquals(
                List.of("said", "one [c:one]"),
                read(
                        "<w:p>"
                                + run("said")
                                + BOX_BEGIN
                                + control("c", "<w:p>" + run("one") + "</w:p>")
                                + BOX_END
                                + "</mc:AlternateContent></w:r></w:p>"));
    }

    @Test
    void aTextBoxWithinAQuotationIsNoneOfItsWords() throws Exception {
        assertEquals(
                List.of("first second [d:first second]", "aside"),
                read(
                        "<w:p>"
                                + control(
                                        "d",
                                        run("first ")
                                                + BOX_BEGIN
                                                + "<w:p>"
                                                + run("aside")
                                                + "</w:p>"
                                                + BOX_END
                                                + "</mc:AlternateContent></w:r>"
                                                + run("second"))
                                + "</w:p>"));
    }

    @Test
    void controlsWithinControlsKeepTheirWords() throws Exception {
        assertEquals(
                List.of("x one two y [e:one two]"),
                read(
                        "<w:sdt><w:sdtPr><w:tag w:val=\"mine\"/></w:sdtPr><w:sdtContent><w:p>"
                                + run("x ")
                                + control(
                                        "e",
                                        run("one ")
                                                + "<w:sdt><w:sdtContent>"
                                                + run("two")
                                                + "</w:sdtContent></w:sdt>")
                                + run(" y")
                                + "</w:p></w:sdtContent></w:sdt>"));
    }

    @Test
    void whatIsStruckOutIsGoneAndWhatIsPutInIsThere() throws Exception {
        assertEquals(
                List.of("the upper gate [f:the upper gate]"),
                read(
                        "<w:p>"
                                + control(
                                        "f",
                                        run("the ")
                                                + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>lower</w:delText></w:r></w:del>"
                                                + "<w:ins w:id=\"2\" w:author=\"A\">"
                                                + run("upper")
                                                + "</w:ins><w:moveFrom w:id=\"3\" w:author=\"A\">"
                                                + run(" old")
                                                + "</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"A\">"
                                                + run(" gate")
                                                + "</w:moveTo>")
                                + "</w:p>"));
    }

    @Test
    void howWordsArePronouncedIsNoneOfThem() throws Exception {
        assertEquals(
                List.of("\u6CB3\u53E3 [g:\u6CB3\u53E3]"),
                read(
                        "<w:p>"
                                + control(
                                        "g",
                                        "<w:r><w:ruby><w:rubyPr/><w:rt>"
                                                + run("h\u00E9k\u01D2u")
                                                + "</w:rt><w:rubyBase>"
                                                + run("\u6CB3\u53E3")
                                                + "</w:rubyBase></w:ruby></w:r>")
                                + "</w:p>"));
    }

    @Test
    void cellsOfATableAreParagraphsOfTheirOwn() throws Exception {
        assertEquals(
                List.of("one [h:one]", "two"),
                read(
                        "<w:tbl><w:tr><w:tc><w:p>"
                                + control("h", run("one"))
                                + "</w:p></w:tc><w:tc><w:p>"
                                + run("two")
                                + "</w:p></w:tc></w:tr></w:tbl>"));
    }

    private static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String control(String id, String content) {
        return "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"quoin-"
                + id
                + "\"/></w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    /** Each paragraph with what is bound in it. */
    private static List<String> read(String body) throws Exception {
        List<String> found = new ArrayList<>();
        new StoryReader(Map.of(), false, 0, each -> found.add(shown(each)))
                .read(
                        XMLInputFactory.newFactory()
                                .createXMLStreamReader(
                                        new StringReader(
                                                "<w:document"
                                                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                                        + " xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\"><w:body>"
                                                        + body
                                                        + "</w:body></w:document>")));
        return found;
    }

    private static String shown(WrittenParagraph paragraph) {
        StringBuilder shown = new StringBuilder(paragraph.text());
        for (WrittenParagraph.Quoted each : paragraph.quoted()) {
            shown.append(" [").append(each.id()).append(':');
            shown.append(paragraph.text(), each.start(), each.end()).append(']');
        }
        return shown.toString();
    }
}
