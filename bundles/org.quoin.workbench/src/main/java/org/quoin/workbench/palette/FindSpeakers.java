package org.quoin.workbench.palette;

import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;

/** Finds sources by their names; choosing one lists what he said. */
public final class FindSpeakers extends Finder {

    /** Made by Eclipse. */
    public FindSpeakers() {}

    @Override
    List<Find> find(Project project, String typed, Progress wanted) {
        return project.register().find(typed, MOST).stream().map(FindSpeakers::find).toList();
    }

    private static Find find(RegisteredSpeaker speaker) {
        return new Find(
                Long.toString(speaker.number()),
                NLS.bind(PaletteTexts.Speaker_label, speaker.name(), speaker.quotations()),
                "quotes",
                () -> list(speaker.name(), QuoteFilter.ALL.bySpeakers(Set.of(speaker.number()))));
    }
}
