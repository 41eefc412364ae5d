package org.quoin.workbench.briefing;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.quoin.project.DraftTyping;
import org.quoin.project.Project;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Names;

/**
 * The words of the selected item: a section's title, a text, a comment. They are stored as they are
 * typed, after every pause; all that is typed while an item stays selected is one undo step.
 */
final class WordsEditor {

    /** Shorter than it takes to reach for the mouse, longer than between two letters. */
    private static final int PAUSE_MILLISECONDS = 500;

    /** Whoever types without a pause loses no more than that in a crash. */
    private static final long MOST_NANOSECONDS = 3_000_000_000L;

    private final Work work;
    private final Composite area;
    private final Label label;
    private final Text text;
    private final ItemChoices choices;
    private final Runnable pause = this::flush;
    private @Nullable Session session;
    private boolean showing;

    /** The typing of one item. */
    private static final class Session {
        final DraftItem item;
        String stored;
        boolean typed;
        long typedSince;
        int waiting;

        /** Used by edits only, which come one after the other. */
        @Nullable DraftTyping typing;

        Session(DraftItem item) {
            this.item = item;
            this.stored = item.content().words();
        }

        void put(Project project, String words) {
            DraftTyping known = typing;
            if (known == null) {
                known = project.briefings().typing(item.number());
                typing = known;
            }
            known.put(words);
        }
    }

    /**
     * @param parent to be filled
     * @param work stores the words
     * @param choices what can be said beside them
     * @param done told when the user has finished, by the escape key
     */
    WordsEditor(Composite parent, Work work, ItemChoices choices, Runnable done) {
        this.work = work;
        this.choices = choices;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 3).applyTo(area);
        label = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        choices.create(area);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(
                SWT.FocusOut,
                event -> {
                    flush();
                    catchUp();
                });
        text.addListener(SWT.KeyDown, event -> key(event, done));
        text.addListener(SWT.Traverse, WordsEditor::traverse);
        text.addListener(SWT.Dispose, event -> flush());
        show(Optional.empty());
    }

    /** The whole of it. */
    Composite control() {
        return area;
    }

    private void key(Event event, Runnable done) {
        boolean title = session != null && session.item.content() instanceof DraftContent.Heading;
        if (event.keyCode == SWT.ESC || (title && isReturn(event))) {
            event.doit = false;
            flush();
            done.run();
        }
    }

    private static boolean isReturn(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    /** Tab goes on to the next control: a text for reading has no tabs. */
    private static void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** Puts the cursor into the text. */
    void setFocus() {
        text.setFocus();
        text.setSelection(0, text.getText().length());
    }

    /** Shows the words of an item, none where none or several are selected. */
    void show(Optional<DraftItem> item) {
        choices.show(item);
        boolean same =
                session != null && item.isPresent() && session.item.number() == item.get().number();
        if (same) {
            session.stored = item.get().content().words();
            if (!text.isFocusControl()) {
                catchUp();
            }
            return;
        }
        flush();
        session = item.map(Session::new).orElse(null);
        String name = item.map(each -> name(each.content())).orElse(BriefingTexts.Words_none);
        label.setText(name);
        Names.name(text, name);
        write(item.map(each -> each.content().words()).orElse(""));
        text.setEnabled(item.isPresent());
    }

    private static String name(DraftContent content) {
        if (content instanceof DraftContent.Heading) {
            return BriefingTexts.Words_title;
        }
        if (content instanceof DraftContent.OwnText) {
            return BriefingTexts.Words_text;
        }
        if (content instanceof DraftContent.Judgement) {
            return BriefingTexts.Words_judgement;
        }
        if (content instanceof DraftContent.OfChart) {
            return BriefingTexts.Words_chart;
        }
        if (content instanceof DraftContent.OwnPicture) {
            return BriefingTexts.Words_ownPicture;
        }
        if (content instanceof DraftContent.OfPicture) {
            return BriefingTexts.Words_picture;
        }
        return content instanceof DraftContent.OfArticle
                ? BriefingTexts.Words_ofArticle
                : BriefingTexts.Words_ofQuotation;
    }

    /** What was changed elsewhere, by undoing, is shown once nobody is typing here. */
    private void catchUp() {
        Session now = session;
        if (now != null
                && !now.typed
                && now.waiting == 0
                && !text.isDisposed()
                && !now.stored.equals(words())) {
            write(now.stored);
        }
    }

    private void write(String words) {
        showing = true;
        try {
            text.setText(words.replace("\n", Text.DELIMITER));
        } finally {
            showing = false;
        }
    }

    private String words() {
        return text.getText().replace(Text.DELIMITER, "\n");
    }

    private void typed() {
        if (!showing && session != null) {
            long now = System.nanoTime();
            if (!session.typed) {
                session.typed = true;
                session.typedSince = now;
            }
            if (now - session.typedSince > MOST_NANOSECONDS) {
                flush();
            } else {
                text.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
            }
        }
    }

    /** Stores what was typed. */
    void flush() {
        Session now = session;
        if (now != null && now.typed && !text.isDisposed()) {
            now.typed = false;
            now.waiting++;
            String words = words();
            work.edit(
                    BriefingTexts.Edit_job,
                    project -> {
                        try {
                            now.put(project, words);
                        } finally {
                            ended(now, words);
                        }
                    });
        }
    }

    private void ended(Session now, String words) {
        if (!text.isDisposed()) {
            text.getDisplay()
                    .asyncExec(
                            () -> {
                                now.waiting--;
                                now.stored = words;
                            });
        }
    }
}
