package org.quoin.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.FileJob;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.pictures.PictureFile;
import org.quoin.workbench.pictures.PicturesTexts;
import org.quoin.workbench.pictures.PicturesView;
import org.quoin.workbench.ui.Ids;

/**
 * Asks for a file name and writes the picture that is shown: as PNG, once or twice as fine, or SVG.
 */
public final class ExportPicture extends AbstractHandler {

    private static final String PNG = ".png";
    private static final String SVG = ".svg";

    /** What the dialog offers, in its order; the file's ending says which of the two. */
    private static final String[] FILTERS = {"*.png", "*.png", "*.svg"};

    /** Which of the filters is for the finer of the PNG files. */
    private static final int FINE = 0;

    private static final int SVG_FILTER = 2;

    /**
     * What the user wants.
     *
     * @param file its name ends as its content is
     * @param pixels for each point, if it consists of pixels
     */
    private record Wanted(Path file, int pixels) {}

    /** Made by Eclipse. */
    public ExportPicture() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<PictureFile> picture = view(window).flatMap(PicturesView::file);
        if (picture.isEmpty()) {
            window.getService(Announcements.class).say(PicturesTexts.Export_nothing);
            return null;
        }
        ask(window.getShell(), picture.get().drawing().title())
                .ifPresent(wanted -> write(window, picture.get(), wanted));
        return null;
    }

    private static Optional<PicturesView> view(IWorkbenchWindow window) throws ExecutionException {
        try {
            return window.getActivePage().showView(Ids.PICTURES) instanceof PicturesView view
                    ? Optional.of(view)
                    : Optional.empty();
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void write(IWorkbenchWindow window, PictureFile picture, Wanted wanted) {
        Supplier<byte[]> content =
                ends(wanted.file().toString(), SVG) ? picture::svg : picture.png(wanted.pixels());
        new FileJob(
                        content,
                        wanted.file(),
                        window.getService(ProblemList.class),
                        window.getService(Announcements.class))
                .schedule();
    }

    /**
     * Asks until there is a name that ends as a picture's does: not every system's dialog adds the
     * ending, and only the dialog itself asks before a file is overwritten.
     */
    private static Optional<Wanted> ask(Shell shell, String title) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(PicturesTexts.Export_ask);
        dialog.setFilterNames(
                new String[] {
                    PicturesTexts.Export_pngFine, PicturesTexts.Export_png, PicturesTexts.Export_svg
                });
        dialog.setFilterExtensions(FILTERS);
        dialog.setFileName(title + PNG);
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        while (file != null && !ends(file, PNG) && !ends(file, SVG)) {
            Path whole = Path.of(file + (dialog.getFilterIndex() == SVG_FILTER ? SVG : PNG));
            if (Files.notExists(whole)) {
                return Optional.of(new Wanted(whole, pixels(dialog)));
            }
            dialog.setFileName(whole.getFileName().toString());
            file = dialog.open();
        }
        return Optional.ofNullable(file).map(each -> new Wanted(Path.of(each), pixels(dialog)));
    }

    private static int pixels(FileDialog dialog) {
        return dialog.getFilterIndex() == FINE || dialog.getFilterIndex() < 0 ? 2 : 1;
    }

    private static boolean ends(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
