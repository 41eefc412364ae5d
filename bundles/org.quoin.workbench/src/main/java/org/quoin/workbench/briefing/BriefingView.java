package org.quoin.workbench.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Image;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.Outline;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.DraftBoard;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.OutlineMoves;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.template.TemplateView;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Refresh;

/**
 * The briefing that is being put together: an outline of sections with quotations, articles and the
 * author's own text, which come by key or by the mouse; below it the words of what is selected; and
 * what is said of the whole. Everything is stored at once and can be undone.
 */
public final class BriefingView extends ViewPart {

    private static final String DETAILS = "briefing details";

    private final List<Signal.Subscription> subscriptions = new ArrayList<>();

    /** An item that was made here, to be selected and written when it is there. */
    private final AtomicLong wanted = new AtomicLong();

    private final StackLayout stack = new StackLayout();
    private @Nullable DraftBoard board;
    private @Nullable BriefingEdits edits;
    private @Nullable PictureEdits pictures;
    private @Nullable Parts parts;

    /** The widgets. */
    private record Parts(
            Combo drafts,
            Link details,
            HeadFields head,
            Composite body,
            Link message,
            SashForm sash,
            OutlineTree tree,
            WordsEditor words,
            ExportBar export) {}

    /** Made by Eclipse. */
    public BriefingView() {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        CurrentDraft current = getSite().getService(CurrentDraft.class);
        Work work = getSite().getService(Work.class);
        Announcements announcements = getSite().getService(Announcements.class);
        DraftBoard shown =
                new DraftBoard(
                        desk,
                        current,
                        Background.jobs(BriefingTexts.Outline_name),
                        Background.foreground(parent));
        BriefingEdits doing = new BriefingEdits(work, current, announcements);
        board = shown;
        edits = doing;
        PictureEdits bringing = new PictureEdits(doing, current, announcements);
        pictures = bringing;
        Parts made = make(parent, shown, doing, bringing, work, announcements);
        parts = made;
        listen(made, shown, current);
        Refresh refresh = new Refresh(parent, shown::refresh);
        subscriptions.add(desk.changed().subscribe(refresh::request));
        subscriptions.add(desk.switched().subscribe(refresh::request));
        subscriptions.add(current.changed().subscribe(refresh::request));
        shown.changed().subscribe(() -> update(made, shown));
        update(made, shown);
        shown.refresh();
    }

    private Parts make(
            Composite parent,
            DraftBoard shown,
            BriefingEdits doing,
            PictureEdits bringing,
            Work work,
            Announcements announcements) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite top = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        Combo drafts = new Combo(top, SWT.READ_ONLY);
        Names.name(drafts, BriefingTexts.Drafts_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(drafts);
        Link details = new Link(top, SWT.NONE);
        HeadFields head =
                new HeadFields(
                        parent,
                        doing,
                        announcements,
                        file -> TemplateView.open(getSite().getPage(), file));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 120).applyTo(body);
        Link message = message(body);
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        OutlineTree tree = new OutlineTree(sash, shown);
        WordsEditor words =
                new WordsEditor(
                        sash,
                        work,
                        new ItemChoices(
                                this::picturesOf,
                                (item, change) ->
                                        shown.state()
                                                .current()
                                                .ifPresent(each -> doing.set(each, item, change))),
                        tree.control()::setFocus);
        sash.setWeights(3, 1);
        OutlineDrop.on(
                tree,
                shown,
                doing,
                (files, before) -> bringing.drop(files, before, wanted::set),
                message.getParent(),
                message);
        ExportBar export = new ExportBar(parent, getSite());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(export.control());
        return new Parts(drafts, details, head, body, message, sash, tree, words, export);
    }

    /** What stands in the place of an outline that holds nothing. */
    private static Link message(Composite body) {
        Composite area = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        Link message = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, true)
                .hint(160, SWT.DEFAULT)
                .applyTo(message);
        return message;
    }

    private void listen(Parts made, DraftBoard shown, CurrentDraft current) {
        made.drafts.addListener(
                SWT.Selection,
                event -> {
                    int index = made.drafts.getSelectionIndex();
                    if (index >= 0 && index < shown.state().drafts().size()) {
                        current.show(shown.state().drafts().get(index).number());
                    }
                });
        made.details.addListener(SWT.Selection, event -> showDetails(made, !detailsShown()));
        showDetails(made, detailsShown());
        made.message.addListener(
                SWT.Selection, event -> Commands.run(getSite(), Ids.BUNDLE + "." + event.text));
        OutlineFollower follower = new OutlineFollower(getSite(), shown, current);
        made.tree.onSelect(
                items -> {
                    made.words.show(single(shown.state().outline(), items));
                    follower.selected(items);
                });
        made.tree.control().addListener(SWT.DefaultSelection, event -> write(made));
        follower.keysWhileFocused(made.tree.control());
        follower.menu(made.tree.control());
        subscriptions.add(follower.beforeEveryCommand(made.words::flush));
    }

    private static Optional<DraftItem> single(Outline outline, List<Long> items) {
        return items.size() != 1
                ? Optional.empty()
                : outline.placeOf(items.get(0)).stream().mapToObj(outline::get).findFirst();
    }

    private boolean detailsShown() {
        return getSite().getService(Memory.class).get(DETAILS).filter("shown"::equals).isPresent();
    }

    private void showDetails(Parts made, boolean show) {
        getSite().getService(Memory.class).put(DETAILS, show ? "shown" : "hidden");
        GridData data = (GridData) made.head.control().getLayoutData();
        data.exclude = !show;
        made.head.control().setVisible(show);
        made.details.setText(show ? BriefingTexts.Details_hide : BriefingTexts.Details_show);
        // Both together would leave no room for the outline.
        made.sash.setMaximizedControl(show ? made.tree.control() : null);
        made.details.getParent().layout();
        made.body.getParent().layout();
    }

    /** Puts the cursor into the words of the selected item. */
    private void write(Parts made) {
        if (detailsShown()) {
            showDetails(made, false);
        }
        made.words.setFocus();
    }

    private void update(Parts made, DraftBoard shown) {
        DraftBoard.State state = shown.state();
        List<String> names = state.drafts().stream().map(Draft::name).toList();
        if (!names.equals(List.of(made.drafts.getItems()))) {
            made.drafts.setItems(names.toArray(String[]::new));
        }
        made.drafts.setEnabled(!names.isEmpty());
        state.current().ifPresent(each -> made.drafts.select(names.indexOf(each.name())));
        made.head.show(state.current());
        made.details.setEnabled(state.current().isPresent());
        made.export.update(state.current().filter(each -> each.items() > 0).isPresent());
        made.tree.update();
        say(made, state);
        long select = wanted.get();
        if (select != 0 && state.outline().placeOf(select).isPresent()) {
            wanted.compareAndSet(select, 0);
            made.tree.select(List.of(select));
            write(made);
        } else {
            made.words.show(single(state.outline(), made.tree.selection()));
        }
    }

    private void say(Parts made, DraftBoard.State state) {
        boolean empty = state.outline().size() == 0;
        String add = Commands.keys(getSite(), Ids.ADD_TO_BRIEFING);
        made.message.setText(
                NLS.bind(
                        state.current().isEmpty()
                                ? BriefingTexts.Empty_noDraft
                                : BriefingTexts.Empty_draft,
                        add));
        made.message.getParent().layout();
        stack.topControl = empty ? made.message.getParent() : made.sash;
        made.body.layout();
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            if (stack.topControl == parts.message.getParent()) {
                parts.message.setFocus();
            } else {
                parts.tree.control().setFocus();
            }
        }
    }

    /** Does what a command of the briefing asks for. */
    void run(String command) {
        Parts made = parts;
        DraftBoard shown = board;
        BriefingEdits doing = edits;
        if (made == null || shown == null || doing == null) {
            return;
        }
        Optional<Draft> draft = shown.state().current();
        List<Long> items = made.tree.selection();
        OutlineMoves moves = new OutlineMoves(shown.state().outline());
        switch (command) {
            case Ids.NEW_BRIEFING_SECTION -> doing.add(BriefingEdits.Addition.SECTION, wanted::set);
            case Ids.NEW_BRIEFING_TEXT -> doing.add(BriefingEdits.Addition.TEXT, wanted::set);
            case Ids.NEW_BRIEFING_ANNEX -> doing.add(BriefingEdits.Addition.ANNEX, wanted::set);
            case Ids.NEW_BRIEFING_JUDGEMENT ->
                    doing.add(BriefingEdits.Addition.JUDGEMENT, wanted::set);
            case Ids.NEW_BRIEFING_CHART -> doing.add(BriefingEdits.Addition.CHART, wanted::set);
            case Ids.NEW_BRIEFING_PICTURE -> bringPictures();
            case Ids.ADD_ARTICLE_PICTURE -> addArticlePicture();
            case Ids.NEW_BRIEFING -> doing.begin();
            case Ids.DELETE_BRIEFING -> draft.ifPresent(doing::delete);
            case Ids.NAME_BRIEFING -> {
                showDetails(made, true);
                made.head.setFocus();
            }
            case Ids.EDIT_IN_BRIEFING -> write(made);
            case Ids.REMOVE_FROM_BRIEFING -> {
                List<Long> whole = moves.whole(items);
                if (!whole.isEmpty()) {
                    draft.ifPresent(each -> doing.takeOut(each, whole));
                }
            }
            default -> draft.ifPresent(each -> move(command, moves, items, each, doing));
        }
    }

    /** What the pictures of an article show, in short, in their order. */
    private List<String> picturesOf(long article) {
        return getSite()
                .getService(Desk.class)
                .project()
                .flatMap(each -> each.articles().withoutPictures(article))
                .map(each -> each.images().stream().map(BriefingView::picture).toList())
                .orElse(List.of());
    }

    private static String picture(Image image) {
        return image.caption()
                .or(image::alt)
                .filter(each -> !each.isBlank())
                .orElseGet(() -> image.url().substring(image.url().lastIndexOf('/') + 1));
    }

    private void bringPictures() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(BriefingTexts.Picture_ask);
        dialog.setFilterNames(new String[] {BriefingTexts.Picture_files});
        dialog.setFilterExtensions(new String[] {PictureForm.filter()});
        if (dialog.open() != null && pictures != null) {
            Path folder = Path.of(dialog.getFilterPath());
            pictures.bring(
                    Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList(),
                    wanted::set);
        }
    }

    private void addArticlePicture() {
        OptionalLong article = getSite().getService(QuoteSelection.class).article();
        if (article.isEmpty()) {
            getSite().getService(Announcements.class).say(BriefingTexts.Picture_noArticle);
        } else if (pictures != null) {
            pictures.ofArticle(article.getAsLong(), wanted::set);
        }
    }

    private static void move(
            String command,
            OutlineMoves moves,
            List<Long> items,
            Draft draft,
            BriefingEdits doing) {
        OptionalLong one = items.size() == 1 ? OptionalLong.of(items.get(0)) : OptionalLong.empty();
        Optional<OutlineMoves.Move> move =
                switch (command) {
                    case Ids.UP_IN_BRIEFING -> moves.step(items, false);
                    case Ids.DOWN_IN_BRIEFING -> moves.step(items, true);
                    case Ids.DEEPER_IN_BRIEFING ->
                            one.isPresent() ? moves.shift(one.getAsLong(), 1) : Optional.empty();
                    case Ids.LESS_DEEP_IN_BRIEFING ->
                            one.isPresent() ? moves.shift(one.getAsLong(), -1) : Optional.empty();
                    default -> throw new IllegalArgumentException(command);
                };
        move.ifPresent(each -> doing.move(draft, each));
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }
}
