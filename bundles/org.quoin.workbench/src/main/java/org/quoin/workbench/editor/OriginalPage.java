package org.quoin.workbench.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.input.FileInput;
import org.quoin.workbench.model.OriginalText;
import org.quoin.workbench.model.PageContent;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;

/**
 * The original of an article as it came in, as text and never as a page, with the quotations marked
 * where their words stand. The selected quotation is shown here too, and a click on one selects it.
 */
final class OriginalPage {

    /** A part of a quotation, where it stands in what is shown. */
    private record Mark(TextSpan span, QuoteKind kind) {}

    private final Composite area;
    private final Label about;
    private final StyledText text;
    private final Colours colours = new Colours();
    private final ArticlePage.Host host;
    private final String keys;
    private PageContent content;
    private @Nullable OriginalText original;
    private List<Mark> marks = List.of();
    private long wanted = -1;

    /**
     * @param parent to be filled
     * @param content the article
     * @param keys that lead back to it, as menus show them
     */
    OriginalPage(Composite parent, PageContent content, ArticlePage.Host host, String keys) {
        this.content = content;
        this.host = host;
        this.keys = keys;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        about = new Label(area, SWT.NONE);
        about.setText(EditorTexts.Original_reading);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(about);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).indent(0, 4).applyTo(text);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
        text.setBackground(colours.page());
        text.setForeground(colours.quiet());
        text.setSelectionBackground(colours.selected());
        text.setSelectionForeground(colours.text());
        text.setMargins(8, 0, 8, 0);
        Names.name(text, EditorTexts.Original_name + ": " + content.article().article().title());
        text.addLineStyleListener(this::style);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                        pick(text.getCaretOffset());
                    }
                });
    }

    /** Reads the original in the background and shows it. */
    void read(Executor background, Executor foreground) {
        background.execute(
                () -> {
                    Optional<byte[]> kept = bytes();
                    Optional<OriginalText> made =
                            kept.flatMap(
                                    each -> OriginalText.of(each, content.article().article()));
                    String missing =
                            kept.isEmpty()
                                    ? EditorTexts.Original_gone
                                    : EditorTexts.Original_noText;
                    foreground.execute(
                            () -> made.ifPresentOrElse(this::show, () -> about.setText(missing)));
                });
    }

    /** Compression is undone as it was for importing. */
    private Optional<byte[]> bytes() {
        Optional<InputStream> kept = host.original();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = kept.get()) {
            return Optional.of(FileInput.of("", in.readAllBytes()).bytes());
        } catch (IOException e) {
            Status status = new Status(IStatus.ERROR, Ids.BUNDLE, EditorTexts.Original_gone, e);
            StatusManager.getManager().handle(status, StatusManager.LOG);
            return Optional.empty();
        }
    }

    private void show(OriginalText made) {
        original = made;
        mark();
        text.setText(made.shown());
        sayAbout(made, "");
        area.layout();
        if (wanted >= 0) {
            reveal(wanted);
        }
    }

    private void sayAbout(OriginalText made, String more) {
        String line =
                NLS.bind(
                        EditorTexts.Original_about,
                        new Object[] {made.encoding(), String.format("%,d", made.length()), keys});
        if (made.isCut()) {
            line +=
                    "  "
                            + NLS.bind(
                                    EditorTexts.Original_cut,
                                    String.format("%,d", OriginalText.MOST));
        }
        about.setText(more.isEmpty() ? line : more);
        about.setToolTipText(line);
    }

    /** The whole page. */
    Composite control() {
        return area;
    }

    /** The widget that shows the text. */
    StyledText text() {
        return text;
    }

    /** Shows the quotations as they are now. */
    void show(PageContent now) {
        if (now != content) {
            content = now;
            mark();
            text.redraw();
        }
    }

    /** Selects a quotation's words where they stand in the original, and scrolls to them. */
    void reveal(long quotation) {
        wanted = quotation;
        OptionalInt at = content.article().indexOf(quotation);
        OriginalText known = original;
        if (known == null || at.isEmpty()) {
            return;
        }
        Optional<TextSpan> place =
                known.toShown(content.index().quotes().get(at.getAsInt()).extent());
        sayAbout(known, place.isEmpty() ? EditorTexts.Original_notFound : "");
        place.ifPresent(
                span -> {
                    text.setSelection(span.start(), span.end());
                    text.setHorizontalIndex(0);
                    int line = text.getLineAtOffset(span.start());
                    int seen = text.getClientArea().height / Math.max(1, text.getLineHeight());
                    if (line < text.getTopIndex() || line > text.getTopIndex() + seen * 3 / 4) {
                        text.setTopIndex(Math.max(0, line - seen / 3));
                    }
                });
    }

    private void mark() {
        List<Mark> found = new ArrayList<>();
        OriginalText known = original;
        if (known != null) {
            for (Quote quote : content.index().quotes()) {
                for (TextSpan part : quote.content()) {
                    known.toShown(part).ifPresent(span -> found.add(new Mark(span, quote.kind())));
                }
            }
        }
        marks = found;
    }

    /**
     * Lines are styled when they are seen: what stands in the article in the colour of text, its
     * quotations marked as they are there, everything round it in a quiet one.
     */
    private void style(LineStyleEvent event) {
        OriginalText known = original;
        if (known == null) {
            return;
        }
        int start = event.lineOffset;
        int end = start + event.lineText.length();
        List<Mark> here =
                marks.stream()
                        .filter(each -> each.span().start() < end && each.span().end() > start)
                        .toList();
        List<StyleRange> styles = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<Mark> mark = markAt(here, at);
            boolean isArticle = mark.isPresent() || known.isOfArticle(at);
            int next = at + 1;
            while (next < end
                    && markAt(here, next).equals(mark)
                    && (mark.isPresent() || known.isOfArticle(next) == isArticle)) {
                next++;
            }
            if (isArticle) {
                styles.add(style(at, next, mark));
            }
            at = next;
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(int start, int end, Optional<Mark> mark) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = end - start;
        style.foreground = colours.text();
        mark.ifPresent(
                each -> {
                    style.background = colours.ground(each.kind());
                    style.underline = true;
                    style.underlineStyle = PageStyles.underline(each.kind());
                    style.underlineColor = colours.line(each.kind());
                });
        return style;
    }

    private static Optional<Mark> markAt(List<Mark> marks, int offset) {
        return marks.stream().filter(each -> each.span().contains(offset)).findFirst();
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            if (offset >= 0) {
                pick(offset);
            }
        }
    }

    private void pick(int offset) {
        OriginalText known = original;
        if (known == null) {
            return;
        }
        OptionalInt inArticle = known.toArticle(offset);
        OptionalInt quote =
                inArticle.isEmpty()
                        ? OptionalInt.empty()
                        : content.index().at(inArticle.getAsInt());
        quote.ifPresent(each -> host.picked(content.article().ref(each)));
    }
}
