package org.quoin.docx.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A label of FIRST's Traffic Light Protocol 2.0, which must look the same in everybody's documents.
 *
 * @param label as the protocol writes it
 * @param color of its letters, on black
 */
record Tlp(String label, String color) {

    private static final List<Tlp> ALL =
            List.of(
                    new Tlp("TLP:RED", "FF2B2B"),
                    new Tlp("TLP:AMBER+STRICT", "FFC000"),
                    new Tlp("TLP:AMBER", "FFC000"),
                    new Tlp("TLP:GREEN", "33FF00"),
                    new Tlp("TLP:CLEAR", "FFFFFF"));

    /** The label that a marking is, in whatever letter case. */
    static Optional<Tlp> of(String marking) {
        String wanted = marking.strip().toUpperCase(Locale.ROOT);
        return ALL.stream().filter(each -> each.label().equals(wanted)).findFirst();
    }

    /** The run that shows it. */
    String run(StyleIds ids) {
        return "<w:r><w:rPr><w:rStyle w:val=\""
                + ids.of(org.quoin.docx.flow.CharacterStyle.MARKING)
                + "\"/><w:color w:val=\""
                + color
                + "\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\"> "
                + label
                + " </w:t></w:r>";
    }
}
