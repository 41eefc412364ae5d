package org.quoin.docx.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A user's style sheet completed by the built-in styles that it lacks; what it has stays as it is.
 */
final class StyleMerge {

    private final byte[] bytes;
    private final StyleIds ids;

    private StyleMerge(byte[] bytes, StyleIds ids) {
        this.bytes = bytes;
        this.ids = ids;
    }

    /** The completed sheet, not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Where each style is found in it. */
    StyleIds ids() {
        return ids;
    }

    static StyleMerge of(Optional<PackagePart> part) throws IOException, XmlException {
        byte[] builtIn = BuiltInTemplate.resource("styles.xml");
        if (part.isEmpty()) {
            return new StyleMerge(builtIn, StyleIds.builtIn());
        }
        StylesDocument theirs = parse(UserPackage.bytes(part.get()));
        CTStyles sheet = theirs.getStyles();
        Map<String, String> idsByName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (CTStyle style : sheet.getStyleList()) {
            taken.add(style.getStyleId());
            if (style.isSetName()) {
                idsByName.putIfAbsent(lower(style.getName()), style.getStyleId());
            }
        }
        Map<String, String> newIds = new HashMap<>();
        List<CTStyle> added = new ArrayList<>();
        for (CTStyle style : parse(builtIn).getStyles().getStyleList()) {
            String name = lower(style.getName());
            String id = idsByName.get(name);
            if (id == null) {
                id =
                        taken.contains(style.getStyleId())
                                ? style.getStyleId() + "Quoin"
                                : style.getStyleId();
                idsByName.put(name, id);
                added.add(style);
            }
            newIds.put(style.getStyleId(), id);
        }
        for (CTStyle style : added) {
            add(sheet, style, newIds);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        theirs.save(out, OpenXml.options());
        return new StyleMerge(out.toByteArray(), new StyleIds(idsByName));
    }

    private static void add(CTStyles sheet, CTStyle style, Map<String, String> newIds) {
        CTStyle copy = sheet.addNewStyle();
        copy.set(style);
        copy.setStyleId(newIds.get(style.getStyleId()));
        if (copy.isSetDefault()) {
            // The sheet has a default of its own, under whatever name.
            copy.unsetDefault();
        }
        if (copy.isSetBasedOn()) {
            rename(copy.getBasedOn(), newIds);
        }
        if (copy.isSetNext()) {
            rename(copy.getNext(), newIds);
        }
    }

    private static void rename(CTString reference, Map<String, String> newIds) {
        reference.setVal(newIds.getOrDefault(reference.getVal(), reference.getVal()));
    }

    private static StylesDocument parse(byte[] bytes) throws IOException, XmlException {
        return StylesDocument.Factory.parse(new ByteArrayInputStream(bytes));
    }

    private static String lower(CTString name) {
        return name.getVal().toLowerCase(Locale.ROOT);
    }
}
