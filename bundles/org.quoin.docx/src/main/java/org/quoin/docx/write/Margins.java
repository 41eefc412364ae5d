package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.report.Composer;
import org.quoin.docx.report.Contents;
import org.quoin.docx.template.PartTree;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.fill.Compiler;
import org.quoin.docx.template.fill.Filling;
import org.quoin.docx.template.mark.Fault;
import org.w3c.dom.Element;

/**
 * Fills the small parts of a template: headers, footers, notes of its own. They are small whatever
 * the briefing, so that they are filled in memory while the template is read.
 */
final class Margins {

    /** Drawings in margins count from here, those of the text from 1. */
    private static final int FIRST_DRAWING = 900_000;

    private final Briefing briefing;
    private final StyleIds ids;
    private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
    private final List<Inline> mentions = new ArrayList<>();

    Margins(Briefing briefing, StyleIds ids) {
        this.briefing = briefing;
        this.ids = ids;
    }

    /** What is wrong with those that were filled, by part. */
    Map<String, List<Fault>> faults() {
        return faults;
    }

    /** Quotations that stand in them. */
    List<Inline> mentions() {
        return mentions;
    }

    /** Whether somebody may have put a placeholder into a part: split or not, it has a brace. */
    static boolean mayHaveMarks(String part) {
        return part.indexOf('{') >= 0 || part.contains("quoin:");
    }

    /**
     * Fills a part.
     *
     * @param name its name, for what is wrong with it
     * @param part its XML
     * @return the part as it was where it has no placeholder, or something is wrong
     */
    Filled fill(String name, byte[] part) throws IOException, ExportException {
        if (!mayHaveMarks(new String(part, java.nio.charset.StandardCharsets.UTF_8))) {
            return new Filled(part, false);
        }
        PartTree tree = PartTree.read(part, Bound.Place.MARGIN);
        faults.put(name, tree.faults());
        if (!tree.hasMarks() || tree.faults().stream().anyMatch(Fault::isError)) {
            return new Filled(part, false);
        }
        Element root = tree.tree().getDocumentElement();
        String prefix = root.getAttribute("xmlns:w");
        if (!prefix.isEmpty() && !prefix.equals(StyleSheet.W)) {
            throw new ExportException(
                    "names its parts in an unusual way (prefix w). Open it in Word and save it"
                            + " again.");
        }
        root.setAttribute("xmlns:w", StyleSheet.W);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordXml xml = new WordXml(bytes);
        MarginOutput out = new MarginOutput(xml, RunWriter.ofMargin(xml, ids), FIRST_DRAWING);
        Composer composer = new Composer(briefing, 1, 1, false, Composer.Pages.LEFT_TO_WORD);
        new Filling(composer.parts(), out, Contents.NONE, PageNumbers.unknown(), Progress.none())
                .run(new Compiler(tree.bound(), Map.of()).compile(List.of(root)));
        xml.finish();
        mentions.addAll(out.mentions());
        return new Filled(bytes.toByteArray(), tree.asksFor("marking"));
    }

    /** A filled part. */
    static final class Filled {

        private final byte[] part;
        private final boolean saysMarking;

        private Filled(byte[] part, boolean saysMarking) {
            this.part = part;
            this.saysMarking = saysMarking;
        }

        /** Its XML; not to be changed. */
        byte[] part() {
            return part;
        }

        /** Whether the marking stands in it. */
        boolean saysMarking() {
            return saysMarking;
        }
    }
}
