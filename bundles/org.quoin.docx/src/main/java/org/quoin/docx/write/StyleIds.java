package org.quoin.docx.write;

import java.util.Map;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.ParagraphStyle;

/**
 * The ids that the styles have in the document: the built-in ones', or those that a user's template
 * gives the styles of the same name.
 *
 * @param byName ids by lower-case style name
 */
record StyleIds(Map<String, String> byName) {

    StyleIds {
        byName = Map.copyOf(byName);
    }

    /** Those of the built-in style sheet. */
    static StyleIds builtIn() {
        return new StyleIds(Map.of());
    }

    String of(ParagraphStyle style) {
        return byName.getOrDefault(lower(style.styleName()), style.id());
    }

    String of(CharacterStyle style) {
        return byName.getOrDefault(lower(style.styleName()), style.id());
    }

    String ofTable() {
        return byName.getOrDefault("briefing table", "BriefingTable");
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
