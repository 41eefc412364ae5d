package org.quoin.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.Mark;

/**
 * Tells those who hear the window instead of seeing it what a picture shows: a list whose items are
 * the marks, each with its name and one thing that can be done with it.
 */
final class PictureAccess {

    private final Canvas canvas;
    private final Function<Mark, Rectangle> place;
    private final Consumer<Mark> choose;
    private final Accessible whole;
    private Optional<Drawing> drawing = Optional.empty();
    private List<Accessible> items = List.of();
    private int focus = -1;

    /**
     * @param place where a mark is on the canvas
     * @param choose does what a click on a mark does
     */
    PictureAccess(Canvas canvas, Function<Mark, Rectangle> place, Consumer<Mark> choose) {
        this.canvas = canvas;
        this.place = place;
        this.choose = choose;
        whole = canvas.getAccessible();
        whole.addAccessibleListener(new WholeName());
        whole.addAccessibleControlListener(new Whole());
        canvas.addListener(org.eclipse.swt.SWT.Dispose, event -> forget());
    }

    /** Another drawing is shown. */
    void show(Optional<Drawing> shown) {
        drawing = shown;
        forget();
    }

    /** A mark has the keyboard. */
    void focus(Mark mark) {
        focus = drawing.map(each -> each.marks().indexOf(mark)).orElse(-1);
        if (focus >= 0 && !items.isEmpty()) {
            items.get(focus).setFocus(ACC.CHILDID_SELF);
        }
    }

    private void forget() {
        items.forEach(Accessible::dispose);
        items = List.of();
        focus = -1;
    }

    /** Made when somebody asks for them: mostly nobody does, and there may be hundreds. */
    private List<Accessible> items() {
        List<Mark> marks = drawing.map(Drawing::marks).orElse(List.of());
        if (items.size() != marks.size()) {
            List<Accessible> made = new ArrayList<>(marks.size());
            for (Mark each : marks) {
                Accessible item = new Accessible(whole);
                item.addAccessibleListener(new ItemName(each));
                item.addAccessibleControlListener(new Item(each));
                item.addAccessibleActionListener(new ItemAction(each));
                made.add(item);
            }
            items = made;
        }
        return items;
    }

    private final class WholeName extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = drawing.map(Drawing::title).orElse(PicturesTexts.View_picture);
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = drawing.map(Drawing::description).orElse("");
        }
    }

    private final class Whole extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = items().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = items().toArray();
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            if (event.childID >= 0 && event.childID < items().size()) {
                event.accessible = items().get(event.childID);
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            List<Mark> marks = drawing.map(Drawing::marks).orElse(List.of());
            for (int i = marks.size() - 1; i >= 0; i--) {
                if (place.apply(marks.get(i)).contains(at)) {
                    event.accessible = items().get(i);
                    return;
                }
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            if (canvas.isFocusControl() && focus >= 0) {
                event.accessible = items().get(focus);
            }
        }
    }

    private static final class ItemName extends AccessibleAdapter {

        private final Mark mark;

        ItemName(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = mark.name();
        }
    }

    private final class Item extends AccessibleControlAdapter {

        private final Mark mark;

        Item(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean isFocus =
                    focus >= 0
                            && drawing.filter(each -> each.marks().get(focus) == mark).isPresent();
            event.detail =
                    ACC.STATE_FOCUSABLE
                            | ACC.STATE_SELECTABLE
                            | (isFocus && canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle on = place.apply(mark);
            Point corner = canvas.toDisplay(on.x, on.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = on.width;
            event.height = on.height;
        }

        @Override
        public void getDefaultAction(AccessibleControlEvent event) {
            event.result = PicturesTexts.Mark_list;
        }
    }

    private final class ItemAction extends AccessibleActionAdapter {

        private final Mark mark;

        ItemAction(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void getActionCount(AccessibleActionEvent event) {
            event.count = 1;
        }

        @Override
        public void getName(AccessibleActionEvent event) {
            event.result = PicturesTexts.Mark_list;
        }

        @Override
        public void doAction(AccessibleActionEvent event) {
            choose.accept(mark);
            event.result = ACC.OK;
        }
    }
}
