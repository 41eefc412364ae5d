package org.quoin.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.mark.Fault;
import org.quoin.docx.template.mark.Spot;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Element;

/**
 * A template as a whole: which of its parts can have placeholders, and what is wrong with each of
 * them and with the file.
 *
 * @param parts those that can have placeholders, by name without a leading slash
 * @param faults what is wrong, by the name of the part; that of the file as a whole under no name
 */
public record TemplateFile(Map<String, PartTree> parts, Map<String, List<Fault>> faults) {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Pattern OLE = Pattern.compile("^\\xD0\\xCF\\x11\\xE0", Pattern.DOTALL);

    /** What Quoin writes by itself: without these its parts would look like the rest. */
    private static final Set<String> NOT_ASKED_FOR = Set.of("Normal", "Default Paragraph Font");

    /** Reads a template. Whatever is wrong is among the faults, also where it is no template. */
    public static TemplateFile read(byte[] bytes) {
        Reading reading = new Reading();
        String start =
                new String(
                        bytes,
                        0,
                        Math.min(4, bytes.length),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        if (OLE.matcher(start).find()) {
            reading.file(Fault.error("file.old", Spot.WHOLE));
            return reading.done();
        }
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            try {
                reading.read(file);
            } finally {
                file.revert();
            }
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            // The bytes are in memory: whatever fails, fails because the file is not what it should
            // be; POI says so in runtime exceptions, too.
            reading.file(Fault.error("file.other", Spot.WHOLE));
        }
        return reading.done();
    }

    /** Whether any part has a placeholder. */
    public boolean hasMarks() {
        return parts.values().stream().anyMatch(PartTree::hasMarks);
    }

    /** One look at a file. */
    private static final class Reading {

        private final Map<String, PartTree> parts = new LinkedHashMap<>();
        private final Map<String, List<Fault>> faults = new LinkedHashMap<>();

        TemplateFile done() {
            return new TemplateFile(parts, faults);
        }

        void file(Fault fault) {
            faults.computeIfAbsent("", any -> new ArrayList<>()).add(fault);
        }

        void read(OPCPackage file) throws InvalidFormatException, IOException {
            PackagePart main = main(file);
            if (main == null) {
                return;
            }
            for (PackagePart part : file.getParts()) {
                if (!part.isRelationshipPart() && part.hasRelationships()) {
                    outside(part);
                }
            }
            styles(main);
            part(main, Bound.Place.TEXT);
            for (PackageRelationship each : main.getRelationships()) {
                String type = each.getRelationshipType();
                if (each.getTargetMode() == TargetMode.INTERNAL
                        && Set.of("header", "footer", "footnotes", "endnotes")
                                .contains(type.substring(type.lastIndexOf('/') + 1))) {
                    part(main.getRelatedPart(each), Bound.Place.MARGIN);
                }
            }
            boolean wrong = faults.values().stream().flatMap(List::stream).anyMatch(Fault::isError);
            if (!wrong && parts.values().stream().noneMatch(PartTree::hasMarks)) {
                file(Fault.note("file.noMarks", Spot.WHOLE));
            }
        }

        private @org.jspecify.annotations.Nullable PackagePart main(OPCPackage file) {
            if (file.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size()
                    > 0) {
                file(Fault.error("file.strict", Spot.WHOLE));
                return null;
            }
            for (PackagePart part :
                    file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
                String type = part.getContentType();
                if (type.contains("macroEnabled") && type.contains("word")) {
                    file(Fault.error("file.macros", Spot.WHOLE));
                    return null;
                }
                if (type.equals(WORD + "template.main+xml")) {
                    file(Fault.note("file.dotx", Spot.WHOLE));
                    return part;
                }
                if (type.equals(WORD + "document.main+xml")) {
                    return part;
                }
            }
            file(Fault.error("file.other", Spot.WHOLE));
            return null;
        }

        private void outside(PackagePart part) throws InvalidFormatException {
            for (PackageRelationship each : part.getRelationships()) {
                if (each.getTargetMode() != TargetMode.EXTERNAL) {
                    continue;
                }
                String target = each.getTargetURI().toString();
                if (each.getRelationshipType().equals(TYPES + "attachedTemplate")) {
                    file(Fault.warning("file.attached", Spot.WHOLE, target));
                } else if (!each.getRelationshipType().endsWith("/hyperlink")) {
                    file(Fault.error("file.external", Spot.WHOLE, target));
                } else if (target.contains("{{") || target.contains("%7B%7B")) {
                    faults.computeIfAbsent(name(part), any -> new ArrayList<>())
                            .add(Fault.error("link.address", new Spot(0, target)));
                }
            }
        }

        private void part(PackagePart part, Bound.Place place) throws IOException {
            String name = name(part);
            List<Fault> found = faults.computeIfAbsent(name, any -> new ArrayList<>());
            try (var in = part.getInputStream()) {
                PartTree tree = PartTree.read(in.readAllBytes(), place);
                parts.put(name, tree);
                found.addAll(tree.faults());
                if (place == Bound.Place.TEXT && isBriefing(tree)) {
                    file(Fault.error("file.briefing", Spot.WHOLE));
                }
            } catch (IOException e) {
                file(Fault.error("file.damaged", Spot.WHOLE, name, String.valueOf(e.getMessage())));
            }
        }

        private static boolean isBriefing(PartTree tree) {
            return Tree.all(tree.tree(), "bookmarkStart").stream()
                    .anyMatch(each -> Tree.attribute(each, "name").startsWith("_Toc1000000"));
        }

        private void styles(PackagePart main) throws InvalidFormatException, IOException {
            Set<String> there = new java.util.HashSet<>();
            for (PackageRelationship each :
                    main.getRelationshipsByType(PackageRelationshipTypes.STYLE_PART)) {
                try (var in = main.getRelatedPart(each).getInputStream()) {
                    for (Element style : Tree.all(Tree.parse(in.readAllBytes()), "style")) {
                        Tree.child(style, "name")
                                .ifPresent(name -> there.add(lower(Tree.attribute(name, "val"))));
                    }
                }
            }
            List<String> lacking = new ArrayList<>();
            for (ParagraphStyle each : ParagraphStyle.values()) {
                lacking(each.styleName(), there).ifPresent(lacking::add);
            }
            for (CharacterStyle each : CharacterStyle.values()) {
                lacking(each.styleName(), there).ifPresent(lacking::add);
            }
            if (!lacking.isEmpty()) {
                file(Fault.note("file.styles", Spot.WHOLE, String.join(", ", lacking)));
            }
        }

        private static Optional<String> lacking(String style, Set<String> there) {
            return there.contains(lower(style)) || NOT_ASKED_FOR.contains(style)
                    ? Optional.empty()
                    : Optional.of(style);
        }

        private static String lower(String name) {
            return name.toLowerCase(java.util.Locale.ROOT);
        }

        private static String name(PackagePart part) {
            return part.getPartName().getName().substring(1);
        }
    }
}
