package org.quoin.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.quoin.api.plugin.ExportException;

/** What a user's file is made of, as far as it can be written into: other files are refused. */
final class UserPackage {

    private static final String MAIN = Template.wordType("document.main");
    private static final String TEMPLATE_MAIN = Template.wordType("template.main");

    private UserPackage() {}

    /**
     * The part that holds the text.
     *
     * @throws ExportException if the file is none that can be written into; says why
     */
    static PackagePart mainPart(OPCPackage file) throws ExportException, InvalidFormatException {
        for (PackageRelationship relationship : file.getRelationships()) {
            if (relationship
                    .getRelationshipType()
                    .equals(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
                throw new ExportException(
                        "is saved as \"Strict Open XML\", which cannot be written into. Open it in"
                                + " Word and save it as \"Word Document (*.docx)\".");
            }
        }
        for (PackagePart part :
                file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            String type = part.getContentType();
            if (type.equals(MAIN) || type.equals(TEMPLATE_MAIN)) {
                return part;
            }
            if (type.contains("macroEnabled") && type.contains("word")) {
                throw new ExportException(
                        "holds macros. Open it in Word and save it as \"Word Document"
                                + " (*.docx)\".");
            }
        }
        throw new ExportException("is not a Word document (.docx or .dotx).");
    }

    /** The part that a part leads to by a relationship of some type. */
    static Optional<PackagePart> related(PackagePart part, String type)
            throws InvalidFormatException {
        for (PackageRelationship relationship : part.getRelationshipsByType(type)) {
            return Optional.of(part.getRelatedPart(relationship));
        }
        return Optional.empty();
    }

    /**
     * A link is followed when somebody clicks on it; everything else outside when the file opens.
     */
    static void checkInside(PackageRelationship relationship) throws ExportException {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL
                && !relationship.getRelationshipType().endsWith("/hyperlink")) {
            throw new ExportException(
                    "shows something that is not in it but at "
                            + relationship.getTargetURI()
                            + ", which would be fetched whenever a briefing is opened. Put it into"
                            + " the document and save it again.");
        }
    }

    /**
     * Copies a relationship; a part is named from the package's root, which is valid everywhere.
     */
    static void copy(PackageRelationship relationship, Relationships to) {
        to.add(
                relationship.getId(),
                relationship.getRelationshipType(),
                relationship.getTargetURI().toString(),
                relationship.getTargetMode() == TargetMode.EXTERNAL);
    }

    /** All that a part holds. */
    static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
