package org.quoin.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of an article's page: the user's reading font, in the face that writes the article's
 * language right where the system has it. Chinese, Japanese and Korean share characters that each
 * writes differently, and a Latin font leaves the choice to chance.
 */
final class ReadingFonts {

    static final String NAME = "org.quoin.workbench.reading";

    private static final List<String> SIMPLIFIED =
            List.of(
                    "Noto Serif CJK SC",
                    "Source Han Serif SC",
                    "Songti SC",
                    "Microsoft YaHei",
                    "SimSun");
    private static final List<String> TRADITIONAL =
            List.of(
                    "Noto Serif CJK TC",
                    "Source Han Serif TC",
                    "Songti TC",
                    "Microsoft JhengHei",
                    "PMingLiU");
    private static final List<String> JAPANESE =
            List.of(
                    "Noto Serif CJK JP",
                    "Source Han Serif",
                    "Hiragino Mincho ProN",
                    "Yu Mincho",
                    "MS Mincho");
    private static final List<String> KOREAN =
            List.of("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang");
    private static final List<String> ARABIC =
            List.of("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "DejaVu Sans");

    /** Of the reading font's height, in hundredths. */
    private enum Role {
        TEXT(100, SWT.NORMAL),
        BOLD(100, SWT.BOLD),
        TITLE(165, SWT.BOLD),
        HEADING(115, SWT.BOLD),
        SMALL(88, SWT.NORMAL);

        private final int height;
        private final int style;

        Role(int height, int style) {
            this.height = height;
            this.style = style;
        }
    }

    private final LocalResourceManager fonts;
    private final Map<Role, Font> made = new HashMap<>();
    private final Display display;
    private final Locale language;

    /**
     * @param owner with which the fonts end
     * @param language of the article
     */
    ReadingFonts(Control owner, Locale language) {
        this.fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.display = owner.getDisplay();
        this.language = language;
    }

    Font text() {
        return font(Role.TEXT);
    }

    Font bold() {
        return font(Role.BOLD);
    }

    Font title() {
        return font(Role.TITLE);
    }

    Font heading() {
        return font(Role.HEADING);
    }

    Font small() {
        return font(Role.SMALL);
    }

    /** Looks at the user's font anew. */
    void forget() {
        made.clear();
    }

    private Font font(Role role) {
        return made.computeIfAbsent(role, this::make);
    }

    private Font make(Role role) {
        FontData chosen = JFaceResources.getFontRegistry().getFontData(NAME)[0];
        String face =
                faces().stream()
                        .filter(each -> display.getFontList(each, true).length > 0)
                        .findFirst()
                        .orElse(chosen.getName());
        int height = Math.round(chosen.getHeight() * role.height / 100f);
        return fonts.create(FontDescriptor.createFrom(face, height, role.style));
    }

    private List<String> faces() {
        return switch (language.getLanguage()) {
            case "zh" -> isTraditional() ? TRADITIONAL : SIMPLIFIED;
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "ar", "fa", "ur" -> ARABIC;
            default -> List.of();
        };
    }

    private boolean isTraditional() {
        return language.getScript().equals("Hant")
                || language.getScript().isEmpty()
                        && List.of("TW", "HK", "MO").contains(language.getCountry());
    }
}
