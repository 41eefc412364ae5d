package org.quoin.workbench.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Which files are briefings that can be read back: those of the endings of contributed readers. */
public final class Briefings {

    private static final String READERS = "org.quoin.platform.readers";

    private Briefings() {}

    /** Whether a file of this name is one; nothing of any plug-in is loaded for that. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(each -> name.endsWith("." + each));
    }

    /** The files among some that are briefings. */
    public static List<Path> among(List<Path> files) {
        return files.stream().filter(Briefings::isOne).toList();
    }

    private static List<String> endings() {
        @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null
                ? List.of()
                : Arrays.stream(registry.getConfigurationElementsFor(READERS))
                        .map(each -> each.getAttribute("fileExtension"))
                        .filter(each -> each != null && !each.isEmpty())
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** Asks for one. */
    static Optional<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(CheckTexts.Ask_briefing);
        dialog.setFilterNames(new String[] {CheckTexts.Ask_words});
        dialog.setFilterExtensions(
                new String[] {
                    String.join(";", endings().stream().map(each -> "*." + each).toList())
                });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
