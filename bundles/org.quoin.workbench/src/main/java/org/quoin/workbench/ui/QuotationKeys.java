package org.quoin.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;

/**
 * Keys that work on the selected quotation while an article's text or a table of quotations has the
 * focus: the plain digits, and with Alt the arrows up and down, comma and full stop, which anywhere
 * else mean something else.
 */
public final class QuotationKeys {

    private final IContextService contexts;
    private @Nullable IContextActivation active;

    private QuotationKeys(IContextService contexts) {
        this.contexts = contexts;
    }

    /**
     * Makes the keys work in a control.
     *
     * @param control into which nobody types
     * @param site of the part in which it is
     */
    public static void in(Control control, IServiceLocator site) {
        QuotationKeys keys = new QuotationKeys(site.getService(IContextService.class));
        control.addListener(SWT.FocusIn, event -> keys.begin());
        control.addListener(SWT.FocusOut, event -> keys.end());
        control.addListener(SWT.Dispose, event -> keys.end());
    }

    private void begin() {
        if (active == null) {
            active = contexts.activateContext(Ids.QUOTATION_CONTEXT);
        }
    }

    private void end() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
