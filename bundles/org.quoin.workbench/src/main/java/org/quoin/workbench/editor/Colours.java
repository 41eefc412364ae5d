package org.quoin.workbench.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.quoin.api.quote.QuoteKind;

/**
 * The colours of an article's page, as the theme has them at the moment. Their names are those of
 * plugin.xml.
 */
final class Colours {

    private static final String PREFIX = "org.quoin.workbench.colour.";

    private final ColorRegistry registry = JFaceResources.getColorRegistry();

    Color page() {
        return named("page");
    }

    Color text() {
        return named("text");
    }

    /** For what is about the article, not of it. */
    Color quiet() {
        return named("quiet");
    }

    Color source() {
        return named("source");
    }

    Color cue() {
        return named("cue");
    }

    Color selected() {
        return named("selected");
    }

    /** Round a hit of a search. */
    Color found() {
        return named("found");
    }

    /** Behind a quotation. */
    Color ground(QuoteKind kind) {
        return named(word(kind) + ".ground");
    }

    /** Under a quotation. */
    Color line(QuoteKind kind) {
        return named(word(kind) + ".line");
    }

    /** Whether a change of this name changes the page. */
    static boolean isOurs(String name) {
        return name.startsWith(PREFIX);
    }

    private static String word(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
        };
    }

    private Color named(String name) {
        return registry.get(PREFIX + name);
    }
}
