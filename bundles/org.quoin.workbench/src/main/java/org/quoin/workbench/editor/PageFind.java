package org.quoin.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.model.TextFind;

/** Finds words in a page: the bar, the outlines in the text, and the strip beside it. */
final class PageFind implements FindBar.Page {

    private final StyledText text;
    private final ReadingText reading;
    private final Colours colours;
    private final IntConsumer scroller;
    private final OverviewRuler ruler;
    private final FindBar bar;
    private final Finding finding;
    private List<Quote> quotes = List.of();

    /** The words by which the list was filtered from which the article was opened. */
    private String listed = "";

    /** Where the page stood when the bar was opened: each letter looks again from there. */
    private int from;

    /**
     * @param area laid out as a grid of two columns, the text in the first
     * @param scroller brings an offset into sight
     */
    PageFind(
            Composite area,
            StyledText text,
            ReadingText reading,
            Colours colours,
            FindBar.Keys keys,
            IntConsumer scroller) {
        this.text = text;
        this.reading = reading;
        this.colours = colours;
        this.scroller = scroller;
        ruler = new OverviewRuler(area, this::goTo);
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(OverviewRuler.WIDTH, 100)
                .applyTo(ruler.control());
        bar = new FindBar(area, 2, this, keys);
        finding = new Finding(text, new TextFind(reading.shown()), colours);
    }

    /** Opens the bar with the words that are selected in the text, if they are few. */
    void open() {
        from = top();
        String selected = text.getSelectionText();
        boolean fits = selected.length() <= 80 && selected.indexOf('\n') < 0;
        bar.open(fits ? selected : "");
    }

    /**
     * Shows the hits of words by which a list was filtered, each of which a row holds somewhere.
     * Neither the keyboard nor the text moves, for what the user chose in the list is in sight; the
     * bar stays away where there is no hit.
     *
     * @param words separated by spaces; blank shows none, and no longer those of a list before
     */
    void showHits(String words) {
        boolean ofList = bar.isOpen() && isListed(bar.words());
        listed = words.strip();
        finding.look(parts(listed), top());
        if (!finding.hits().isEmpty()) {
            bar.show(listed);
        } else if (ofList) {
            bar.hide();
        } else if (bar.isOpen()) {
            finding.look(parts(bar.words()), top());
        }
        mark();
    }

    private boolean isListed(String words) {
        return !listed.isEmpty() && words.equals(listed);
    }

    /** What somebody types is looked for as it stands. */
    private List<String> parts(String words) {
        return isListed(words) ? List.of(words.split("\\s+")) : List.of(words);
    }

    /** To the next hit, or back with -1; opens the bar where there was nothing to be found yet. */
    void again(int step) {
        if (bar.isOpen()) {
            step(step);
        } else {
            open();
        }
    }

    /** Marks other quotations on the strip. */
    void show(List<Quote> now) {
        quotes = now;
        mark();
    }

    @Override
    public void look(String words) {
        boolean moves = !isListed(words);
        finding.look(parts(words), moves ? from : top());
        if (moves) {
            shown();
        } else {
            bar.say(finding.current(), finding.hits().size());
            mark();
        }
    }

    private int top() {
        return text.getOffsetAtLine(text.getTopIndex());
    }

    @Override
    public void step(int step) {
        finding.step(step);
        shown();
    }

    @Override
    public void done() {
        int current = finding.current();
        if (current >= 0) {
            text.setCaretOffset(finding.hits().get(current).start());
        }
        finding.look(List.of(), 0);
        mark();
        text.setFocus();
    }

    private void shown() {
        if (finding.current() >= 0) {
            scroller.accept(finding.hits().get(finding.current()).start());
        }
        bar.say(finding.current(), finding.hits().size());
        mark();
    }

    private void goTo(int offset) {
        int at = Math.min(offset, text.getCharCount());
        text.setCaretOffset(at);
        scroller.accept(at);
        text.setFocus();
    }

    private void mark() {
        List<OverviewRuler.Mark> marks = new ArrayList<>();
        for (Quote quote : quotes) {
            boolean rejected = quote.status() == QuoteStatus.REJECTED;
            marks.add(
                    new OverviewRuler.Mark(
                            reading.toShown(quote.extent()).start(),
                            rejected ? colours.quiet() : colours.line(quote.kind()),
                            false));
        }
        finding.hits()
                .forEach(
                        hit ->
                                marks.add(
                                        new OverviewRuler.Mark(
                                                hit.start(), colours.found(), true)));
        ruler.show(marks, reading.shown().length(), colours.page());
    }
}
