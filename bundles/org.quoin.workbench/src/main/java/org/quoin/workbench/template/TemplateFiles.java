package org.quoin.workbench.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Which files are templates that can be checked: those of the endings of contributed checkers. */
public final class TemplateFiles {

    private static final String CHECKERS = "org.quoin.platform.templateCheckers";

    private TemplateFiles() {}

    /** The file endings, without a dot; nothing of any plug-in is loaded for that. */
    static List<String> endings() {
        @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null
                ? List.of()
                : Arrays.stream(registry.getConfigurationElementsFor(CHECKERS))
                        .map(each -> each.getAttribute("fileExtensions"))
                        .filter(each -> each != null)
                        .flatMap(each -> Stream.of(each.split(",", -1)))
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The first file that is one, by its name. */
    static Optional<Path> first(List<Path> files) {
        return files.stream()
                .filter(each -> endings().stream().anyMatch(end -> ending(each).equals("." + end)))
                .findFirst();
    }

    /**
     * Asks for one.
     *
     * @param title of the dialog
     */
    public static Optional<Path> ask(Shell shell, String title) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {TemplateTexts.Ask_templates});
        dialog.setFilterExtensions(
                new String[] {
                    String.join(";", endings().stream().map(each -> "*." + each).toList())
                });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /**
     * Asks for the file that takes a copy with comments. It ends as the template does: Word opens
     * neither as the other. Not every system's dialog adds the ending, and only the dialog itself
     * asks before a file is overwritten.
     */
    static Optional<Path> askCopy(Shell shell, Path template) {
        String ending = ending(template);
        String name = String.valueOf(template.getFileName());
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TemplateTexts.Ask_copy);
        dialog.setFilterNames(new String[] {TemplateTexts.Ask_templates});
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setFileName(
                NLS.bind(
                                TemplateTexts.Ask_copyName,
                                name.substring(0, name.length() - ending.length()))
                        + ending);
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        while (file != null && !ending(Path.of(file)).equals(ending)) {
            Path whole = Path.of(file + ending);
            if (Files.notExists(whole)) {
                return Optional.of(whole);
            }
            dialog.setFileName(whole.getFileName().toString());
            file = dialog.open();
        }
        return Optional.ofNullable(file).map(Path::of);
    }

    /** With its dot; empty where there is none. */
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
