package org.quoin.workbench.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.inspector.Corrections;
import org.quoin.workbench.inspector.InspectorTexts;
import org.quoin.workbench.inspector.TagNames;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Texts;

/**
 * Puts the tag with a number on the chosen quotations, or takes it off; its menu items are called
 * as the tags are.
 */
public final class ToggleTag extends AbstractHandler implements IElementUpdater {

    /** The parameter: the number of the tag, from 1. */
    public static final String NUMBER = "org.quoin.workbench.tag.number";

    /** Made by Eclipse. */
    public ToggleTag() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Announcements announcements = window.getService(Announcements.class);
        Set<Long> chosen = window.getService(QuoteSelection.class).chosen();
        if (chosen.isEmpty()) {
            announcements.say(Texts.Review_none);
        } else {
            new Corrections(window.getService(Work.class), announcements)
                    .toggleTag(chosen, Integer.parseInt(event.getParameter(NUMBER)));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        @Nullable TagNames names = element.getServiceLocator().getService(TagNames.class);
        @Nullable Object number = parameters.get(NUMBER);
        if (names != null && number != null) {
            List<String> known = names.get();
            int at = Integer.parseInt(number.toString());
            element.setText(
                    at <= known.size()
                            ? NLS.bind(
                                    InspectorTexts.Tag_number,
                                    number,
                                    known.get(at - 1).replace("&", "&&"))
                            : NLS.bind(InspectorTexts.Tag_noTag, number));
        }
    }
}
