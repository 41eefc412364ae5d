package org.quoin.workbench.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.PlatformUI;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.job.Work;

/** The actions there are, for the page of keys and the command palette: each can have a key. */
public final class ActionNames implements IParameterValues {

    /** Made by Eclipse. */
    public ActionNames() {}

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Descriptor each :
                PlatformUI.getWorkbench().getService(Work.class).plugins().actions()) {
            ids.put(each.name(), each.id());
        }
        return ids;
    }
}
