package org.quoin.workbench.articles;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * A command of the Edit menu that works on the selected articles, or on the field that the keyboard
 * is in: the filter stands in the same view as the list.
 */
final class FieldFirst extends Action {

    private final Consumer<Text> inField;
    private final Runnable inList;

    /**
     * @param command of the Edit menu
     */
    FieldFirst(String command, Consumer<Text> inField, Runnable inList) {
        setActionDefinitionId(command);
        this.inField = inField;
        this.inList = inList;
    }

    @Override
    public void run() {
        if (Display.getCurrent().getFocusControl() instanceof Text field) {
            inField.accept(field);
        } else {
            inList.run();
        }
    }

    /** What the delete key does in a field. */
    static void delete(Text field) {
        if (field.getSelectionCount() == 0) {
            int caret = field.getCaretPosition();
            field.setSelection(caret, Math.min(caret + 1, field.getCharCount()));
        }
        field.insert("");
    }
}
