package org.quoin.docx.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.quoin.api.plugin.ExportException;

/**
 * The notes of one kind of a user's template, cut open at their end.
 *
 * @param beginning their XML, empty if there are none
 * @param ending what closes it
 * @param lastId the highest id in use, at least 0
 * @param relationships of their part
 */
record UserNotes(String beginning, String ending, int lastId, Relationships relationships) {

    /**
     * @param margins fills in what placeholders they have
     */
    static UserNotes read(Optional<PackagePart> part, NoteKind kind, Margins margins)
            throws IOException, XmlException, ExportException, InvalidFormatException {
        Relationships relationships = new Relationships();
        if (part.isEmpty()) {
            return new UserNotes("", "", 0, relationships);
        }
        for (PackageRelationship relationship : part.get().getRelationships()) {
            UserPackage.copy(relationship, relationships);
        }
        ByteArrayInputStream in =
                new ByteArrayInputStream(
                        margins.fill("word/" + kind.part() + ".xml", UserPackage.bytes(part.get()))
                                .part());
        if (kind == NoteKind.ENDNOTE) {
            EndnotesDocument notes = EndnotesDocument.Factory.parse(in);
            return of(notes, notes.getEndnotes().getEndnoteList(), relationships);
        }
        FootnotesDocument notes = FootnotesDocument.Factory.parse(in);
        return of(notes, notes.getFootnotes().getFootnoteList(), relationships);
    }

    private static UserNotes of(XmlObject part, List<CTFtnEdn> notes, Relationships relationships)
            throws IOException, ExportException {
        int last = 0;
        for (CTFtnEdn note : notes) {
            last = Math.max(last, note.getId().intValue());
        }
        OpenXml open = OpenXml.of(part, 1);
        return new UserNotes(open.beginning(), open.ending(), last, relationships);
    }
}
