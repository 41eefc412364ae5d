package org.quoin.workbench.palette;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.Tag;

/** Finds tags by their names; choosing one lists what has it. */
public final class FindTags extends Finder {

    /** Made by Eclipse. */
    public FindTags() {}

    @Override
    List<Find> find(Project project, String typed, Progress wanted) {
        String words = typed.toLowerCase(Locale.ROOT);
        return project.tags().all().stream()
                .filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST)
                .map(FindTags::find)
                .toList();
    }

    private static Find find(Tag tag) {
        return new Find(
                tag.name(),
                NLS.bind(PaletteTexts.Tag_label, tag.name(), tag.quotations()),
                "quotes",
                () -> list(tag.name(), QuoteFilter.ALL.tagged(tag.name())));
    }
}
