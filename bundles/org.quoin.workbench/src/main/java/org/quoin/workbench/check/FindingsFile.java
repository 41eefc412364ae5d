package org.quoin.workbench.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The file into which findings go; its ending says in which form. */
final class FindingsFile {

    private static final String TEXT = ".txt";
    private static final String JSON = ".jsonl";

    private FindingsFile() {}

    /** Whether programs are to read a file of this name. */
    static boolean isJson(Path file) {
        return ends(file.toString(), JSON);
    }

    /**
     * Asks until there is a name that ends as one of the forms does: not every system's dialog adds
     * the ending, and only the dialog itself asks before a file is overwritten.
     *
     * @param briefing that was checked
     */
    static Optional<Path> ask(Shell shell, Path briefing) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(CheckTexts.Ask_export);
        dialog.setFilterNames(new String[] {CheckTexts.Ask_text, CheckTexts.Ask_json});
        dialog.setFilterExtensions(new String[] {"*" + TEXT, "*" + JSON});
        String name = String.valueOf(briefing.getFileName()).replaceFirst("\\.[^.]*$", "");
        dialog.setFileName(NLS.bind(CheckTexts.Ask_fileName, name) + TEXT);
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        while (file != null && !ends(file, TEXT) && !ends(file, JSON)) {
            Path whole = Path.of(file + (dialog.getFilterIndex() == 1 ? JSON : TEXT));
            if (Files.notExists(whole)) {
                return Optional.of(whole);
            }
            dialog.setFileName(whole.getFileName().toString());
            file = dialog.open();
        }
        return Optional.ofNullable(file).map(Path::of);
    }

    private static boolean ends(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
