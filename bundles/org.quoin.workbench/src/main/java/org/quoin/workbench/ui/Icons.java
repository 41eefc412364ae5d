package org.quoin.workbench.ui;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;

/** The workbench's pictures; those made for a control end with it. */
public final class Icons {

    private final LocalResourceManager images;

    /**
     * @param owner with which the pictures end
     */
    public Icons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * What can be made into a picture, where the platform asks for that. The build draws the SVG of
     * that name, in sizes for fine screens too.
     */
    public static Optional<ImageDescriptor> descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, "icons/" + name + ".png");
    }

    /** A picture by its file's name, without ending. */
    public Image image(String name) {
        return images.create(
                descriptor(name).orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    /** The sign of a kind of quotation. */
    public Image image(QuoteKind kind) {
        return image(
                switch (kind) {
                    case DIRECT -> "direct";
                    case INDIRECT -> "indirect";
                    case MIXED -> "mixed";
                });
    }

    /** The sign of what people said of a quotation. */
    public Image image(QuoteStatus status) {
        return image(
                switch (status) {
                    case PROPOSED -> "proposed";
                    case ACCEPTED -> "accepted";
                    case REJECTED -> "rejected";
                    case CORRECTED -> "corrected";
                    case MANUAL -> "manual";
                });
    }
}
