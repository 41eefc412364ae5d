package org.quoin.docx.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;

/**
 * Reads a Word file as it stands: its text with controls and notes, and the evidence it carries.
 */
public final class WordBriefing {

    private static final int SHORT = 12;

    private final Progress progress;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<WrittenParagraph> inNotes = new ArrayList<>();
    private final List<WrittenParagraph> paragraphs = new ArrayList<>();

    private WordBriefing(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws ImportException if it is no Word file; says why
     */
    public static WrittenBriefing read(Path file, Progress progress)
            throws ImportException, IOException {
        try (WordFile word = WordFile.open(file)) {
            return new WordBriefing(progress).read(word);
        }
    }

    private WrittenBriefing read(WordFile word) throws ImportException, IOException {
        String document = word.document();
        EvidenceReader evidence = new EvidenceReader();
        for (String part : word.related(document, "/customXml")) {
            word.read(part, evidence::read);
        }
        for (String kind : List.of("footnote", "endnote")) {
            for (String part : word.related(document, "/" + kind + "s")) {
                word.read(part, xml -> notes(xml, kind));
            }
        }
        StoryReader story = new StoryReader(notes, false, 0, this::take);
        word.read(document, story::read);
        for (WrittenParagraph each : inNotes) {
            paragraphs.add(
                    new WrittenParagraph(
                            paragraphs.size() + 1, each.text(), each.quoted(), each.notes(), true));
        }
        for (String kind : List.of("header", "footer")) {
            for (String part : word.related(document, "/" + kind)) {
                word.read(part, new StoryReader(notes, false, 0, this::margin)::read);
            }
        }
        return new WrittenBriefing(
                evidence.evidence(), evidence.places(), evidence.wordings(), paragraphs);
    }

    private void take(WrittenParagraph paragraph) {
        progress.checkCancelled();
        paragraphs.add(paragraph.text().length() > SHORT ? paragraph : shared(paragraph));
    }

    /** The same few words stand in thousands of cells, and are kept once. */
    private WrittenParagraph shared(WrittenParagraph paragraph) {
        return new WrittenParagraph(
                paragraph.number(),
                words.computeIfAbsent(paragraph.text(), each -> each),
                paragraph.quoted(),
                paragraph.notes(),
                paragraph.inNote());
    }

    /** A header or footer, which mostly says again what the text says: then it is left out. */
    private void margin(WrittenParagraph margin) {
        boolean saysMore =
                margin.text()
                        .lines()
                        .flatMap(each -> Stream.of(each.split("\t")))
                        .anyMatch(this::isNew);
        if (saysMore || !margin.quoted().isEmpty()) {
            paragraphs.add(
                    new WrittenParagraph(
                            paragraphs.size() + 1,
                            margin.text(),
                            margin.quoted(),
                            margin.notes(),
                            false));
        }
    }

    private boolean isNew(String words) {
        return paragraphs.stream().noneMatch(each -> each.text().contains(words.strip()));
    }

    private void notes(XMLStreamReader xml, String kind) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(kind)) {
                String id = "";
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        id = xml.getAttributeValue(i);
                    }
                }
                List<String> texts = new ArrayList<>();
                new StoryReader(
                                Map.of(),
                                true,
                                0,
                                paragraph -> {
                                    inNotes.add(paragraph);
                                    texts.add(paragraph.text());
                                })
                        .read(xml);
                // The same text as the paragraph's own, of which nearly every note has one.
                notes.put(
                        kind + " " + id,
                        texts.size() == 1 ? texts.get(0) : String.join("\n", texts));
            }
        }
    }
}
