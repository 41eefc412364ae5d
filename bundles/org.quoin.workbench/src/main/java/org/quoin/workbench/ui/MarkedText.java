package org.quoin.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.verify.WordChange;

/**
 * Words with what was taken out of them struck through and what was put in underlined, in colours
 * besides: who sees no colours, or hears the window, is told as well.
 */
public final class MarkedText {

    private static final String PREFIX = "org.quoin.workbench.colour.";
    private static final int MARGIN = 8;
    private static final int LINE_SPACING = 3;

    /** How a piece of the text is set. */
    private enum Style {
        HEADING,
        QUIET,
        PLAIN,
        REMOVED,
        ADDED
    }

    private record Piece(Style style, String text) {}

    private final StyledText text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder heard = new StringBuilder();

    /**
     * @param parent to be filled
     * @param name for those who hear the window
     */
    public MarkedText(Composite parent, String name) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        Names.name(text, name);
        text.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getDescription(AccessibleEvent event) {
                                event.result = heard.toString();
                            }
                        });
        IPropertyChangeListener theme =
                event -> {
                    if (event.getProperty().startsWith(PREFIX)) {
                        set();
                    }
                };
        JFaceResources.getColorRegistry().addListener(theme);
        // What began with its first line still does when there is more or less room for it:
        // StyledText
        // keeps the distance from the end, and would cut that line in two.
        text.addListener(
                SWT.Resize,
                event -> {
                    if (text.getTopIndex() == 0) {
                        text.setTopPixel(0);
                    }
                });
        text.addListener(
                SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(theme));
        set();
    }

    /** The widget. */
    public StyledText control() {
        return text;
    }

    /** Forgets what was written; {@link #show} shows what is written then. */
    public MarkedText begin() {
        pieces.clear();
        heard.setLength(0);
        return this;
    }

    /** A line that says what follows. */
    public MarkedText heading(String words) {
        return add(Style.HEADING, words + "\n");
    }

    /** A line about what follows. */
    public MarkedText quiet(String words) {
        return add(Style.QUIET, words + "\n");
    }

    /** Words as they stand, and the end of a line. */
    public MarkedText plain(String words) {
        return add(Style.PLAIN, words + "\n");
    }

    /** What stood there first, with what was taken out marked in it. */
    public MarkedText before(List<WordChange> changes) {
        return changes(changes, WordChange.Kind.ADDED);
    }

    /** What stands there now, with what was put in marked in it. */
    public MarkedText after(List<WordChange> changes) {
        return changes(changes, WordChange.Kind.REMOVED);
    }

    /** Both in one: what was taken out and what was put in, where it was and is. */
    public MarkedText whole(List<WordChange> changes) {
        return changes(changes, null);
    }

    private MarkedText changes(List<WordChange> changes, WordChange.@Nullable Kind left) {
        for (WordChange each : changes) {
            if (each.kind() != left) {
                add(
                        switch (each.kind()) {
                            case KEPT -> Style.PLAIN;
                            case REMOVED -> Style.REMOVED;
                            case ADDED -> Style.ADDED;
                        },
                        each.text());
            }
        }
        return add(Style.PLAIN, "\n");
    }

    private MarkedText add(Style style, String words) {
        pieces.add(new Piece(style, words));
        heard.append(
                switch (style) {
                    case HEADING, QUIET, PLAIN -> words;
                    case REMOVED -> "[-" + words + "-]";
                    case ADDED -> "{+" + words + "+}";
                });
        return this;
    }

    /** Shows what was written since {@link #begin}, from its first line. */
    public void show() {
        set();
        text.setSelection(0);
        text.setTopPixel(0);
    }

    private void set() {
        text.setBackground(colour("page"));
        text.setForeground(colour("text"));
        StringBuilder words = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        for (Piece each : pieces) {
            if (each.style() != Style.PLAIN) {
                ranges.add(range(each, words.length()));
            }
            words.append(each.text());
        }
        text.setText(words.toString());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static StyleRange range(Piece piece, int start) {
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = piece.text().length();
        switch (piece.style()) {
            case HEADING -> range.fontStyle = SWT.BOLD;
            case QUIET -> range.foreground = colour("quiet");
            case REMOVED -> {
                range.foreground = colour("removed");
                range.strikeout = true;
            }
            case ADDED -> {
                range.foreground = colour("added");
                range.underline = true;
                range.fontStyle = SWT.BOLD;
            }
            default -> range.fontStyle = SWT.NORMAL;
        }
        return range;
    }

    private static Color colour(String name) {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        return colours.get(PREFIX + name);
    }
}
