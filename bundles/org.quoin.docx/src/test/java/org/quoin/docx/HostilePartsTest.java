package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Provenance;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/**
 * Every part of a file with everything in it, of an article that is hostile in all that it says of
 * itself: fields of citation programs, charts with their workbooks, pictures, properties, names.
 */
class HostilePartsTest {

    private static final String ATTACK =
            "\" \\* MERGEFORMAT } { DDEAUTO cmd \"/k calc\" } =HYPERLINK(\"http://evil.example\")"
                    + " ]]></w:t></c:v><f>cmd|'/k calc'!A0</f> ../../evil.exe javascript:alert(1)";

    private static final Set<String> FIELDS =
            Set.of("TOC", "PAGEREF", "PAGE", "NUMPAGES", "SEQ", "REF", "NOTEREF", "ADDIN");

    private static final List<Citing> CITINGS =
            List.of(
                    new Citing(Citing.Notes.FOOTNOTES, Optional.empty(), true),
                    new Citing(Citing.Notes.ENDNOTES, Optional.of("gbt7714"), false),
                    new Citing(Citing.Notes.FOOTNOTES, Optional.of("apa"), false));

    @Test
    void noFieldButQuoinsOwnIsInAnyPart() throws Exception {
        for (Citing citing : CITINGS) {
            int fields = 0;
            for (Map.Entry<String, byte[]> part : xml(hostile(citing)).entrySet()) {
                for (String instruction : instructions(part.getValue())) {
                    fields++;
                    String name = instruction.strip().replaceFirst("(?s)\\s.*", "");
                    assertTrue(FIELDS.contains(name), part.getKey() + ": " + instruction);
                    if (name.equals("ADDIN")) {
                        assertTrue(instruction.strip().startsWith("ADDIN ZOTERO_"), instruction);
                    } else {
                        assertFalse(instruction.contains("evil"), instruction);
                    }
                }
            }
            assertTrue(fields > 5, "fields: " + fields);
        }
    }

    @Test
    void nothingLeadsOutsideAndNoPartIsNamedByAnArticle() throws Exception {
        for (Citing citing : CITINGS) {
            Map<String, byte[]> parts = parts(hostile(citing));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                assertTrue(part.getKey().matches("[\\w/.\\[\\]]+"), part.getKey());
                assertFalse(part.getKey().contains(".."), part.getKey());
                String text = new String(part.getValue(), StandardCharsets.UTF_8);
                if (part.getKey().endsWith(".rels")) {
                    assertFalse(text.contains("External"), part.getKey() + text);
                    assertFalse(text.contains("evil"), part.getKey() + text);
                }
                if (part.getKey().equals("[Content_Types].xml")
                        || part.getKey().startsWith("docProps/")) {
                    assertFalse(text.contains("evil"), part.getKey() + text);
                }
                assertFalse(
                        Pattern.compile(
                                        "<(w:(object|altChunk|subDoc|control|attachedTemplate)|o:OLE)")
                                .matcher(text)
                                .find(),
                        part.getKey());
            }
        }
    }

    @Test
    void namesOfPlacesAreQuoinsOwn() throws Exception {
        byte[] document = parts(hostile(CITINGS.get(0))).get("word/document.xml");
        List<MatchResult> names =
                Pattern.compile("(?:w:bookmarkStart [^>]*w:name|w:anchor)=\"([^\"]*)\"")
                        .matcher(new String(document, StandardCharsets.UTF_8))
                        .results()
                        .toList();
        assertFalse(names.isEmpty());
        names.forEach(each -> assertTrue(each.group(1).matches("_?\\w{1,39}"), each.group()));
    }

    @Test
    void aChartsWorkbookHoldsWordsAndNumbersOnly() throws Exception {
        int workbooks = 0;
        for (Map.Entry<String, byte[]> part : parts(hostile(CITINGS.get(0))).entrySet()) {
            if (!part.getKey().endsWith(".xlsx")) {
                continue;
            }
            workbooks++;
            for (Map.Entry<String, byte[]> inner : parts(part.getValue()).entrySet()) {
                String text = new String(inner.getValue(), StandardCharsets.UTF_8);
                assertFalse(
                        Pattern.compile("<f[ >]|ddeLink|externalLink|External|<!DOCTYPE")
                                .matcher(text)
                                .find(),
                        inner.getKey() + text);
            }
        }
        assertEquals(3, workbooks);
    }

    @Test
    void theSameHostileBriefingGivesTheSameBytes() throws Exception {
        for (Citing citing : CITINGS) {
            assertEquals(
                    List.of(),
                    differing(parts(hostile(citing)), parts(hostile(citing))),
                    citing.toString());
        }
    }

    private static List<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(List.copyOf(one.keySet()), List.copyOf(other.keySet()));
        return one.keySet().stream()
                .filter(each -> !java.util.Arrays.equals(one.get(each), other.get(each)))
                .toList();
    }

    private static byte[] hostile(Citing citing) throws Exception {
        SampleBriefings.ArticleText text =
                new SampleBriefings.ArticleText(Locale.ENGLISH, ATTACK).author(ATTACK).site(ATTACK);
        for (String name : List.of(ATTACK, "=1+1", "@SUM(A1)", "+cmd", "-2")) {
            Speaker speaker =
                    new Speaker(
                            name,
                            List.of(ATTACK),
                            Optional.of(ATTACK),
                            Optional.of(ATTACK),
                            SpeakerType.PERSON);
            text.paragraph("He wrote: “").quote(ATTACK, QuoteKind.DIRECT, speaker, 0.9).text("”");
        }
        AnalysedArticle made = text.build("javascript:alert(1)", Optional.empty());
        Briefing briefing =
                new Briefing(
                        "Plain",
                        Optional.of("TLP:GREEN"),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        List.of(
                                new AnalysedArticle(
                                        named(made.article()), made.quotes(), List.of())));
        return ReadBack.write(
                briefing.with().charts(List.of(ChartSubject.values())).citing(citing).make(),
                Optional.empty());
    }

    /** The same with an id, an original's name and a picture that are hostile too. */
    private static Article named(Article article) {
        Image picture =
                new Image(
                        "file:///../../evil.png",
                        Optional.of(ATTACK),
                        Optional.of(ATTACK),
                        Optional.of(ATTACK),
                        0,
                        Optional.of(
                                new ImageData(
                                        "image/png\"><evil",
                                        java.util.Base64.getDecoder().decode(DOT))));
        return new Article(
                ATTACK,
                new Provenance(ATTACK, article.provenance().sha256(), ATTACK),
                article.title(),
                article.authors(),
                article.credits(),
                article.site(),
                article.url(),
                article.canonicalUrl(),
                article.published(),
                article.feedTime(),
                article.language(),
                article.text(),
                article.paragraphs(),
                List.of(picture),
                article.links());
    }

    /** A picture of one dot. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** What each complex or simple field of a part is told, in order. */
    private static List<String> instructions(byte[] part) throws Exception {
        List<String> found = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        XMLStreamReader xml =
                XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "fldSimple" -> found.add(xml.getAttributeValue(0));
                case "instrText" -> open.get(open.size() - 1).append(xml.getElementText());
                case "fldChar" -> {
                    String type = xml.getAttributeValue(0);
                    if (type.equals("begin")) {
                        open.add(new StringBuilder());
                    } else if (type.equals("end")) {
                        found.add(open.remove(open.size() - 1).toString());
                    }
                }
                default -> {
                    // No field.
                }
            }
        }
        assertTrue(open.isEmpty());
        return found;
    }

    private static Map<String, byte[]> xml(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        parts.keySet().removeIf(each -> !each.matches(".*\\.(xml|rels)"));
        return parts;
    }

    private static Map<String, byte[]> parts(byte[] file) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
