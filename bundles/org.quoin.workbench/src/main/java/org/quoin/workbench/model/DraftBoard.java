package org.quoin.workbench.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.Outline;
import org.quoin.project.model.QuoteEntry;

/**
 * The briefings of the project on the desk and the outline of the current one. Which items there
 * are is read in the background; what they speak of for those in sight. Used on the user
 * interface's thread.
 */
public final class DraftBoard {

    /** So many rows are read at once: more than are seen without scrolling. */
    private static final int PAGE = 32;

    private static final int KEPT = 1000;

    /**
     * What there is.
     *
     * @param drafts all, by name
     * @param current the one that is worked on
     * @param outline what stands in it
     */
    public record State(List<Draft> drafts, Optional<Draft> current, Outline outline) {

        /** Nothing is known yet. */
        public static final State EMPTY = new State(List.of(), Optional.empty(), Outline.EMPTY);

        /** Copies the list. */
        public State {
            drafts = List.copyOf(drafts);
        }
    }

    private final Desk desk;
    private final CurrentDraft current;
    private final Executor background;
    private final Executor foreground;
    private final Signal changed = new Signal();
    private final Map<Long, OutlineRow> rows =
            new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, OutlineRow> eldest) {
                    return size() > KEPT;
                }
            };
    private State state = State.EMPTY;
    private boolean asking;
    private boolean askAgain;

    /**
     * @param desk where the project lies
     * @param current which briefing is worked on
     * @param background runs what may take a while
     * @param foreground runs something later on the user interface's thread
     */
    public DraftBoard(Desk desk, CurrentDraft current, Executor background, Executor foreground) {
        this.desk = desk;
        this.current = current;
        this.background = background;
        this.foreground = foreground;
    }

    /** What there was when it was last looked at. */
    public State state() {
        return state;
    }

    /** Sent after it was looked at. */
    public Signal changed() {
        return changed;
    }

    /** Looks again; until then what was there is shown. */
    public void refresh() {
        if (asking) {
            askAgain = true;
            return;
        }
        asking = true;
        askAgain = false;
        Optional<Project> project = desk.project();
        background.execute(
                () -> {
                    State found = State.EMPTY;
                    try {
                        found = project.map(this::read).orElse(State.EMPTY);
                    } finally {
                        State result = found;
                        foreground.execute(() -> answered(result));
                    }
                });
    }

    private State read(Project project) {
        Optional<Draft> shown = current.of(project);
        return new State(
                project.briefings().all(),
                shown,
                shown.map(each -> project.briefings().outline(each.number()))
                        .orElse(Outline.EMPTY));
    }

    private void answered(State found) {
        asking = false;
        state = found;
        rows.clear();
        changed.send();
        if (askAgain) {
            refresh();
        }
    }

    /** What stands at a place of the outline. */
    public OutlineRow row(int place) {
        DraftItem item = state.outline().get(place);
        OutlineRow known = rows.get(item.number());
        if (known == null) {
            int from = place / PAGE * PAGE;
            readRows(from, Math.min(from + PAGE, state.outline().size()));
            known = rows.get(item.number());
        }
        return known == null ? new OutlineRow(item, Optional.empty(), Optional.empty()) : known;
    }

    private void readRows(int from, int to) {
        List<DraftItem> items = state.outline().items().subList(from, to);
        Map<Long, QuoteEntry> quotes = new HashMap<>();
        Map<Long, ArticleEntry> articles = new HashMap<>();
        desk.project()
                .ifPresent(
                        project -> {
                            project.quotations()
                                    .entries(quotations(items))
                                    .forEach(each -> quotes.put(each.quotation().number(), each));
                            project.articles()
                                    .entries(articles(items))
                                    .forEach(each -> articles.put(each.number(), each));
                        });
        for (DraftItem each : items) {
            rows.put(each.number(), row(each, quotes, articles));
        }
    }

    private static OutlineRow row(
            DraftItem item, Map<Long, QuoteEntry> quotes, Map<Long, ArticleEntry> articles) {
        if (item.content() instanceof DraftContent.OfQuotation of) {
            Optional<QuoteRow> quote =
                    Optional.ofNullable(quotes.get(of.quotation())).map(QuoteRow::new);
            return new OutlineRow(item, quote, Optional.empty());
        }
        return new OutlineRow(
                item,
                Optional.empty(),
                article(item.content()).stream()
                        .mapToObj(articles::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static long[] quotations(List<DraftItem> items) {
        return items.stream()
                .map(DraftItem::content)
                .filter(DraftContent.OfQuotation.class::isInstance)
                .mapToLong(each -> ((DraftContent.OfQuotation) each).quotation())
                .toArray();
    }

    private static long[] articles(List<DraftItem> items) {
        return items.stream().flatMapToLong(each -> article(each.content()).stream()).toArray();
    }

    /** The article that is spoken of as a whole, or of which there is a picture. */
    private static OptionalLong article(DraftContent content) {
        if (content instanceof DraftContent.OfArticle of) {
            return OptionalLong.of(of.article());
        }
        return content instanceof DraftContent.OfPicture of
                ? OptionalLong.of(of.article())
                : OptionalLong.empty();
    }
}
