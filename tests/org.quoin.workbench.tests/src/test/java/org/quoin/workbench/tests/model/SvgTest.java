package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.MatrixFigures.OutletTally;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.SpeakerTally;
import org.quoin.project.model.SpeakersTogether;
import org.quoin.project.model.Tally;
import org.quoin.project.model.TimeFigures;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.EstimatedRuler;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.pictures.draw.MatrixPicture;
import org.quoin.workbench.pictures.draw.Palette;
import org.quoin.workbench.pictures.draw.Room;
import org.quoin.workbench.pictures.draw.Scopes;
import org.quoin.workbench.pictures.draw.SpeakerPicture;
import org.quoin.workbench.pictures.draw.Split;
import org.quoin.workbench.pictures.draw.SvgWriter;
import org.quoin.workbench.pictures.draw.TimePicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Files of SVG are what they were, and what programs can read. The expected ones lie beside this
 * class; where a picture has been changed on purpose, copy what the message names over them after
 * having looked at it.
 */
class SvgTest {

    private static final Room ROOM = new Room(640, 360, true);
    private static final EstimatedRuler RULER = new EstimatedRuler();

    @Test
    void speakers() throws IOException {
        assertSame("speakers.svg", speakerPicture("Mira Olden"));
    }

    @Test
    void time() throws IOException {
        TreeMap<LocalDate, Tally> days = new TreeMap<>();
        days.put(LocalDate.of(2026, 2, 23), tally(QuoteKind.DIRECT, 14));
        days.put(LocalDate.of(2026, 3, 1), tally(QuoteKind.DIRECT, 3).plus(mixed(2)));
        days.put(LocalDate.of(2026, 3, 14), tally(QuoteKind.INDIRECT, 9).plus(mixed(5)));
        TimeFigures figures = new TimeFigures(days, mixed(4));
        assertSame(
                "time.svg",
                TimePicture.of(figures, Scopes.ALL, Split.KIND, Optional.empty(), ROOM, RULER));
    }

    @Test
    void matrix() throws IOException {
        MatrixFigures figures =
                new MatrixFigures(
                        List.of(
                                speaker(1, "陈若溪", tally(QuoteKind.DIRECT, 21)),
                                speaker(2, "Jon Marek", mixed(4))),
                        List.of(
                                new OutletTally("Haldern Courier", 40),
                                new OutletTally("东澜新闻网", 12),
                                new OutletTally("La Voz del Páramo de Torreal", 5)),
                        List.of(List.of(18, 3, 0), List.of(1, 0, 3)));
        assertSame("matrix.svg", MatrixPicture.of(figures, Scopes.ALL, ROOM, RULER));
    }

    @Test
    void whateverANameHoldsItIsXmlAndSaysWhatTheMarksStandFor() throws Exception {
        for (String name :
                List.of(
                        "<script>alert('&')</script>",
                        "\u0000\u0007\uFFFE\uD800 broken",
                        "]]> <!-- \"quoted\" -->",
                        "👩‍🚒 محمد")) {
            Drawing drawing = speakerPicture(name);
            Document svg = parsed(SvgWriter.write(drawing, Palette.DARK));
            Element root = svg.getDocumentElement();
            assertEquals("svg", root.getLocalName());
            assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
            assertEquals(drawing.title(), text(root, "title", 0));
            assertEquals(
                    clean(drawing.description()), text(root, "desc", 0), "what it shows, in words");
            int place = 1;
            for (Mark mark : drawing.marks()) {
                assertEquals(clean(mark.name()), text(root, "title", place++));
            }
            assertEquals(0, root.getElementsByTagName("script").getLength());
            assertTrue(root.getElementsByTagName("text").getLength() > 8, "text stays text");
        }
    }

    private static String clean(String text) {
        return text.replaceAll("[\u0000\u0007\uFFFE\uD800]", "\uFFFD");
    }

    private static String text(Element root, String name, int place) {
        NodeList found = root.getElementsByTagName(name);
        assertTrue(found.getLength() > place, name);
        return found.item(place).getTextContent();
    }

    private static Document parsed(String svg)
            throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static Drawing speakerPicture(String name) {
        SpeakerFigures figures =
                new SpeakerFigures(
                        List.of(
                                speaker(1, "陈若溪", tally(QuoteKind.DIRECT, 60).plus(mixed(22))),
                                speaker(2, name, tally(QuoteKind.INDIRECT, 31)),
                                speaker(3, "The Office of Harbours and Inland Waters", mixed(1))),
                        new SpeakersTogether(Set.of(4L, 5L), mixed(7)),
                        new SpeakersTogether(Set.of(6L), mixed(1)),
                        tally(QuoteKind.DIRECT, 2));
        return SpeakerPicture.of(figures, Scopes.ALL, Split.KIND, ROOM, RULER);
    }

    private static SpeakerTally speaker(long number, String name, Tally tally) {
        return new SpeakerTally(number, name, SpeakerType.PERSON, tally);
    }

    private static Tally tally(QuoteKind kind, int count) {
        return Tally.of(kind, QuoteStatus.PROPOSED, count);
    }

    private static Tally mixed(int count) {
        return Tally.of(QuoteKind.MIXED, QuoteStatus.ACCEPTED, count);
    }

    private static void assertSame(String file, Drawing drawing) throws IOException {
        String written = SvgWriter.write(drawing, Palette.LIGHT);
        String expected;
        try (InputStream in = SvgTest.class.getResourceAsStream("golden/" + file)) {
            expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!expected.equals(written)) {
            Path actual = Files.createTempDirectory("svg").resolve(file);
            Files.writeString(actual, written);
            assertEquals(expected, written, "now in " + actual);
        }
    }
}
