package org.quoin.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Refresh;

/**
 * Pictures of the project's quotations; each mark in them leads to the quotations it stands for.
 */
public final class PicturesView extends ViewPart {

    private static final String ALL = "all";

    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private @Nullable Pane pane;

    /** Made by Eclipse. */
    public PicturesView() {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        PictureModel model =
                new PictureModel(
                        desk,
                        selection,
                        getSite().getService(Memory.class),
                        Background.jobs(PicturesTexts.View_counting),
                        Background.foreground(parent));
        pane = new Pane(parent, model);
        Refresh refresh = new Refresh(parent, model::refresh);
        subscriptions.add(desk.changed().subscribe(refresh::request));
        Refresh another = new Refresh(parent, model::anotherProject);
        subscriptions.add(desk.switched().subscribe(another::request));
        subscriptions.add(selection.changed().subscribe(model::follow));
        model.refresh();
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }

    /** Shows the next of the pictures. */
    public void next() {
        if (pane != null) {
            Choice now = pane.model.choice();
            pane.model.choose(now.of(now.kind().next()));
        }
    }

    /** What is shown, and can be made into a file. */
    public Optional<Drawing> drawing() {
        return pane == null ? Optional.empty() : pane.canvas.drawing();
    }

    /**
     * The picture as a file is to have it, when it is written.
     *
     * @return none where there is nothing to see
     */
    public Optional<PictureFile> file() {
        return pane == null ? Optional.empty() : pane.file();
    }

    /** What the view is made of. */
    private final class Pane {

        private final PictureModel model;
        private final PictureControls controls;
        private final PictureCanvas canvas;
        private final Composite body;
        private final StackLayout stack = new StackLayout();
        private final Composite messageArea;
        private final Link message;

        Pane(Composite parent, PictureModel model) {
            this.model = model;
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
            controls = new PictureControls(parent, model);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(controls.control());
            body = new Composite(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
            body.setLayout(stack);
            canvas =
                    new PictureCanvas(
                            body,
                            (room, ruler) ->
                                    model.counted()
                                            .filter(each -> !each.isEmpty())
                                            .map(each -> each.draw(model.choice(), room, ruler)));
            canvas.onChoose(this::list);
            messageArea = new Composite(body, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(24, 16).applyTo(messageArea);
            message = new Link(messageArea, SWT.WRAP);
            GridDataFactory.fillDefaults()
                    .align(SWT.CENTER, SWT.CENTER)
                    .grab(true, true)
                    .hint(360, SWT.DEFAULT)
                    .applyTo(message);
            ((GridData) message.getLayoutData()).minimumWidth = 120;
            message.addListener(SWT.Selection, event -> follow(event.text));
            model.changed().subscribe(this::update);
            update();
        }

        private void update() {
            controls.update();
            boolean hadFocus = canvas.canvas().isFocusControl() || message.isFocusControl();
            canvas.layOut();
            boolean isShown = canvas.drawing().isPresent();
            message.setText(isShown ? "" : why());
            stack.topControl = isShown ? canvas.control() : messageArea;
            messageArea.layout();
            body.layout();
            if (hadFocus) {
                // What is hidden cannot have it: keys would go nowhere.
                setFocus();
            }
        }

        private String why() {
            if (!model.failure().isEmpty()) {
                return model.failure();
            }
            if (model.counted().isEmpty()) {
                return model.isCounting() ? "" : PicturesTexts.Empty_noArticle;
            }
            if (model.choice().scope() != PictureScope.ALL) {
                return PicturesTexts.Empty_scope;
            }
            return model.choice().kind() == PictureKind.MATRIX
                    ? PicturesTexts.Empty_matrix
                    : NLS.bind(PicturesTexts.Empty_all, Commands.keys(getSite(), Ids.IMPORT_FILES));
        }

        private void follow(String link) {
            if (link.equals(ALL)) {
                model.choose(model.choice().of(PictureScope.ALL));
            } else {
                Commands.run(getSite(), Ids.IMPORT_FILES);
            }
        }

        private void list(Mark mark) {
            model.list(mark.scope());
            try {
                getSite().getPage().showView(Ids.QUOTES);
            } catch (PartInitException e) {
                StatusManager.getManager()
                        .handle(
                                new Status(IStatus.ERROR, Ids.BUNDLE, mark.name(), e),
                                StatusManager.SHOW | StatusManager.LOG);
            }
        }

        private void setFocus() {
            if (stack.topControl == messageArea) {
                message.setFocus();
            } else {
                canvas.canvas().setFocus();
            }
        }

        private Optional<PictureFile> file() {
            return model.counted()
                    .filter(each -> !each.isEmpty())
                    .map(each -> new PictureFile(each, model.choice(), canvas::image));
        }
    }
}
