package org.quoin.docx.write;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.template.fill.RunLook;
import org.quoin.docx.text.LanguageTags;
import org.quoin.docx.text.Script;
import org.quoin.docx.text.ScriptRun;
import org.quoin.docx.text.Scripts;

/**
 * The properties of a run that is written in a placeholder's place: the placeholder's own look,
 * with the style, the font and the language that the words need.
 *
 * @param styles the ids of the styles
 * @param look the placeholder's
 */
record LookOfRun(StyleIds styles, RunLook look) {

    /** As XML; blank where there is nothing to say. */
    String of(ScriptRun run, CharacterStyle style, Locale language) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> fonts = new LinkedHashMap<>();
        if (style != CharacterStyle.PLAIN) {
            own.put("rStyle", "<w:rStyle w:val=\"" + styles.of(style) + "\"/>");
        }
        boolean eastAsian = Scripts.isEastAsian(language);
        Optional<String> tag = LanguageTags.word(language);
        if (run.script() == Script.EAST_ASIAN) {
            String east = eastAsian ? tag.orElse("zh-CN") : "zh-CN";
            fonts.put("hint", "eastAsia");
            if (!RunWriter.font(east).isEmpty()) {
                fonts.put("eastAsia", RunWriter.font(east));
            }
            own.put("lang", "<w:lang w:eastAsia=\"" + east + "\"/>");
        } else if (run.script() == Script.COMPLEX) {
            own.put(run.rightToLeft() ? "rtl" : "cs", run.rightToLeft() ? "<w:rtl/>" : "<w:cs/>");
            if (tag.isPresent() && !eastAsian) {
                own.put("lang", "<w:lang w:bidi=\"" + tag.get() + "\"/>");
            }
        } else if (tag.isPresent() && !eastAsian && !Scripts.isRightToLeft(language)) {
            own.put("lang", "<w:lang w:val=\"" + tag.get() + "\"/>");
        }
        return look.with(own, fonts);
    }
}
