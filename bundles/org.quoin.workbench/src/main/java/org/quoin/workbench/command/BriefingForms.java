package org.quoin.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Texts;

/**
 * The forms in which a briefing can be written: those of the contributed exporters, in their order.
 * The name of the file says which; nothing of any plug-in is loaded to ask for it.
 */
final class BriefingForms {

    private static final String EXPORTERS = "org.quoin.platform.exporters";

    private final List<Form> forms;

    BriefingForms() {
        @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
        forms =
                registry == null
                        ? List.of()
                        : Arrays.stream(registry.getConfigurationElementsFor(EXPORTERS))
                                .filter(each -> each.getAttribute("fileExtension") != null)
                                .map(
                                        each ->
                                                new Form(
                                                        String.valueOf(each.getAttribute("name")),
                                                        "." + each.getAttribute("fileExtension")))
                                .toList();
    }

    /** One of them: what it is called, and how its files end. */
    private record Form(String name, String ending) {}

    /**
     * Asks for a file until its name ends as one of the forms does. Not every system's dialog adds
     * the ending, and only the dialog itself asks before a file is overwritten, so that it has to
     * see the whole name.
     *
     * @param name without its ending
     */
    Optional<Path> ask(Shell shell, String title, String name) {
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(
                forms.stream()
                        .map(each -> NLS.bind(Texts.Briefing_form, each.name(), each.ending()))
                        .toArray(String[]::new));
        dialog.setFilterExtensions(
                forms.stream().map(each -> "*" + each.ending()).toArray(String[]::new));
        dialog.setFileName(name + forms.get(0).ending());
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        while (file != null && !isKnown(file)) {
            int chosen = Math.max(0, Math.min(dialog.getFilterIndex(), forms.size() - 1));
            Path whole = Path.of(file + forms.get(chosen).ending());
            if (Files.notExists(whole)) {
                return Optional.of(whole);
            }
            dialog.setFileName(whole.getFileName().toString());
            file = dialog.open();
        }
        return Optional.ofNullable(file).map(Path::of);
    }

    private boolean isKnown(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(each -> lower.endsWith(each.ending()));
    }
}
