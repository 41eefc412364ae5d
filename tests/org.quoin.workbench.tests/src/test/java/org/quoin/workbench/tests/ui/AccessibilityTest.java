package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;

/**
 * Whoever hears the window instead of seeing it is told what each control is, and whoever has no
 * mouse comes to each of them.
 */
class AccessibilityTest extends WindowTest {

    private static final List<Class<?>> USED =
            List.of(
                    Text.class,
                    StyledText.class,
                    Table.class,
                    Tree.class,
                    Combo.class,
                    Link.class,
                    Button.class,
                    Spinner.class,
                    Scale.class);

    @Test
    void everyControlOfEveryViewHasANameAndIsReachedByTab()
            throws PartInitException, ReflectiveOperationException {
        shown(Articles.ofEachKind("accessible"));
        selection.listAllArticles(true);
        window.until("quotations are listed", () -> window.quotes().getItemCount() > 0);
        List<String> nameless = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        int found = 0;
        for (String view : views()) {
            IWorkbenchPart part = page().showView(view);
            window.settle();
            Composite root = rootOf(part);
            List<Control> used = new ArrayList<>();
            collect(root, used);
            found += used.size();
            for (Control each : used) {
                if (name(each).isBlank()) {
                    nameless.add(view + ": " + each);
                }
            }
            unreached.addAll(unreached(view, root, used));
        }
        assertTrue(found > 5, "found only " + found);
        assertEquals(List.of(), nameless, "without a name");
        assertEquals(List.of(), unreached, "not reached by Tab");
    }

    @Test
    void thePagesOfTheWindowHaveNamesToo() throws ReflectiveOperationException {
        for (String command : List.of(Ids.SHOW_WELCOME, Ids.SHOW_KEYS)) {
            window.run(command);
            window.settle();
            Composite root = rootOf(Objects.requireNonNull(page().getActiveEditor()));
            List<Control> used = new ArrayList<>();
            collect(root, used);
            assertTrue(used.size() > 2);
            for (Control each : used) {
                assertTrue(!name(each).isBlank(), command + ": " + each);
            }
            assertEquals(List.of(), unreached(command, root, used));
        }
    }

    private static List<String> views() {
        return Arrays.stream(
                        Platform.getExtensionRegistry()
                                .getConfigurationElementsFor("org.eclipse.ui.views"))
                .filter(each -> each.getName().equals("view"))
                .map(each -> String.valueOf(each.getAttribute("id")))
                .filter(each -> each.startsWith(Ids.BUNDLE + "."))
                .toList();
    }

    /** What a part drew itself into: its focus tells. */
    private Composite rootOf(IWorkbenchPart part) {
        part.setFocus();
        window.settle();
        Control focus = Objects.requireNonNull(display().getFocusControl(), part::getTitle);
        Composite root = focus.getParent();
        while (root.getParent() != null
                && !root.getParent().getClass().getName().contains("ContributedPartRenderer")
                && !root.getParent().getClass().getName().contains("CTabFolder")) {
            root = root.getParent();
        }
        return root;
    }

    private static void collect(Composite parent, List<Control> used) {
        for (Control child : parent.getChildren()) {
            boolean isUsed =
                    USED.contains(child.getClass())
                            && child.isVisible()
                            && child.isEnabled()
                            && !(child instanceof Link link && !link.getText().contains("<a"));
            if (isUsed) {
                used.add(child);
            }
            if (child instanceof Composite inner && !isUsed) {
                collect(inner, used);
            }
        }
    }

    private static String name(Control control) throws ReflectiveOperationException {
        AccessibleEvent event = new AccessibleEvent(control);
        event.result = "";
        // SWT asks these when a screen reader does; there is no other way to them.
        Field field = Accessible.class.getDeclaredField("accessibleListeners");
        field.setAccessible(true);
        if (field.get(control.getAccessible()) instanceof List<?> listeners) {
            listeners.forEach(each -> ((AccessibleListener) each).getName(event));
        }
        if (event.result != null && !event.result.isBlank()) {
            return event.result;
        }
        return control instanceof Button button
                ? button.getText() + Objects.requireNonNullElse(button.getToolTipText(), "")
                : control instanceof Link link ? link.getText() : "";
    }

    /** Which of the controls the Tab key does not come to, from the first of them on. */
    private List<String> unreached(String view, Composite root, List<Control> used) {
        Set<Control> reached = new HashSet<>();
        if (used.isEmpty()) {
            return List.of();
        }
        used.get(0).setFocus();
        for (int i = 0; i < 3 * used.size() + 5; i++) {
            Control focus = display().getFocusControl();
            if (focus == null) {
                break;
            }
            reached.add(focus);
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            window.settle();
        }
        return used.stream()
                .filter(each -> !reached.contains(each))
                // Arrow keys go on within a group of choices.
                .filter(each -> !(each instanceof Button b && (b.getStyle() & SWT.RADIO) != 0))
                .filter(each -> !root.isDisposed() && !each.isDisposed() && each.isVisible())
                .map(each -> view + ": " + each)
                .toList();
    }

    private Display display() {
        return window.workbenchWindow().getShell().getDisplay();
    }
}
