package org.quoin.workbench.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A sheet of rows, each with a quiet label beside its controls or of the sheet's whole width. It is
 * as wide as its view and scrolls where it is longer.
 */
final class Sheet {

    private static final String QUIET = "org.quoin.workbench.colour.quiet";
    private static final int MARGIN = 10;

    private final ScrolledComposite scroll;
    private final Composite body;
    private final Set<Control> quiet = new LinkedHashSet<>();
    private final Set<Control> changed = new LinkedHashSet<>();

    /**
     * @param parent to be filled
     */
    Sheet(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(8, 5)
                .applyTo(body);
        scroll.setContent(body);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> measure());
        IPropertyChangeListener theme =
                event -> {
                    if (event.getProperty().equals(QUIET)) {
                        quiet.forEach(each -> each.setForeground(quietColour()));
                    }
                };
        JFaceResources.getColorRegistry().addListener(theme);
        body.addListener(
                SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    /** The whole. */
    Control control() {
        return scroll;
    }

    /** Where rows are added; of two columns. */
    Composite body() {
        return body;
    }

    /** Lays out again what has changed since; nothing where nothing did. */
    void layOut() {
        Control[] different =
                changed.stream().filter(each -> !each.isDisposed()).toArray(Control[]::new);
        changed.clear();
        if (different.length > 0) {
            body.layout(different, SWT.NONE);
            measure();
        }
    }

    /**
     * Says that a control has another size now. Only such ones are measured again when the sheet is
     * laid out: measuring all, with their wrapped texts, takes longer than a frame.
     */
    void changed(Control control) {
        changed.add(control);
    }

    /** Says that a control has other controls in it now. */
    void refilled(Composite control) {
        changed.add(control);
        changed.addAll(List.of(control.getChildren()));
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT, false).y);
        int page = Math.max(20, scroll.getClientArea().height - 40);
        scroll.getVerticalBar().setIncrement(24);
        scroll.getVerticalBar().setPageIncrement(page);
    }

    /** Puts a text into a label, where it has another one. */
    void write(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            changed(label);
        }
    }

    /** A quiet label of a row. */
    Label label(String text) {
        return label(text, SWT.CENTER);
    }

    /** A quiet label of a row whose controls are of several lines. */
    Label labelAbove(String text) {
        Label label = label(text, SWT.BEGINNING);
        GridDataFactory.create(GridData.HORIZONTAL_ALIGN_END | GridData.VERTICAL_ALIGN_BEGINNING)
                .indent(0, 5)
                .applyTo(label);
        return label;
    }

    private Label label(String text, int vertical) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        quiet(label);
        GridDataFactory.swtDefaults().align(SWT.END, vertical).applyTo(label);
        return label;
    }

    /** A control beside a label. */
    void beside(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(control);
    }

    /** A control of the whole width. */
    void across(Control control) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(control);
    }

    /** The heading of rows that belong together, set apart from what is above. */
    Label heading(String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
        return label;
    }

    /** Makes a control's text quiet, in both themes. */
    void quiet(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setForeground(quietColour());
        quiet.add(control);
        control.addListener(SWT.Dispose, event -> quiet.remove(control));
    }

    private static Color quietColour() {
        return JFaceResources.getColorRegistry().get(QUIET);
    }

    /** Shows or hides a control, and its room with it. */
    void show(Control control, boolean visible) {
        if (control.getVisible() != visible) {
            control.setVisible(visible);
            changed(control);
        }
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
        }
    }
}
