package org.quoin.workbench.command;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.registry.Descriptor;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Texts;

/** Asks for files and imports them. */
public final class ImportFiles extends AbstractHandler {

    /** Made by Eclipse. */
    public ImportFiles() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.Import_files);
        filter(dialog, window.getService(Work.class).plugins().importers());
        if (dialog.open() != null) {
            List<String> paths =
                    Arrays.stream(dialog.getFileNames())
                            .map(name -> new File(dialog.getFilterPath(), name).getPath())
                            .toList();
            window.getService(Work.class).importPaths(paths);
        }
        return null;
    }

    /**
     * Everything that some importer declares, then each kind by itself, then all files: what a file
     * is, its content says.
     */
    private static void filter(FileDialog dialog, List<Descriptor> importers) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(
                Texts.Import_known,
                patterns(importers.stream().flatMap(each -> each.fileExtensions().stream())));
        importers.stream()
                .filter(each -> !each.fileExtensions().isEmpty())
                .sorted(Comparator.comparing(Descriptor::name))
                .forEach(each -> kinds.put(each.name(), patterns(each.fileExtensions().stream())));
        kinds.put(Texts.Import_allFiles, "*");
        dialog.setFilterNames(kinds.keySet().toArray(String[]::new));
        dialog.setFilterExtensions(kinds.values().toArray(String[]::new));
    }

    private static String patterns(Stream<String> endings) {
        return endings.distinct()
                .sorted()
                .map(each -> "*." + each)
                .collect(Collectors.joining(";"));
    }
}
