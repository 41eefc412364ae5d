package org.quoin.workbench.palette;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Icons;

/** One thing that the palette found; choosing it goes there. */
final class Find extends QuickAccessElement {

    private final String id;
    private final String label;
    private final String icon;
    private final Runnable going;

    /**
     * @param id its own among those of its kind
     * @param label what is shown
     * @param icon the name of its picture
     * @param going run when it is chosen
     */
    Find(String id, String label, String icon, Runnable going) {
        this.id = id;
        this.label = label;
        this.icon = icon;
        this.going = going;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(icon).orElse(null);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void execute() {
        going.run();
    }
}
