package org.quoin.workbench.job;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.job.Sections;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.engine.site.SiteRules;
import org.quoin.workbench.ui.PluginOptions;

/**
 * What plug-ins bring to the workbench. They are looked for when somebody first asks; no class of
 * theirs is loaded before it is needed. Any thread may use it.
 */
public final class Plugins {

    private final Supplier<Registry> discovery;
    private @Nullable Registry registry;
    private @Nullable Sections sections;

    /**
     * @param discovery finds the engine's plug-ins; called once
     */
    Plugins(Supplier<Registry> discovery) {
        this.discovery = discovery;
    }

    /** All of them, working with what the user chose of their options. */
    synchronized Registry registry() {
        Registry known = registry;
        if (known == null) {
            known = discovery.get();
            known.configure(PluginOptions.settings());
            registry = known;
        }
        return known;
    }

    /** What reads articles, by their ids; none is loaded for it. */
    public List<Descriptor> importers() {
        return registry().declared(Point.IMPORTERS);
    }

    /** The actions on quotations, by their ids; none is loaded for it. */
    public List<Descriptor> actions() {
        return registry().declared(Point.ACTIONS);
    }

    /** What there is to say of a quotation; none is loaded before it is asked. */
    public synchronized Sections sections() {
        Sections known = sections;
        if (known == null) {
            known = new Sections(registry());
            sections = known;
        }
        return known;
    }

    /** Their site rules; one that cannot be read is left out. */
    public List<SiteRuleFile> siteRules() {
        return SiteRules.contributed(registry());
    }

    /** The contributions of which something can be chosen, by their points and ids. */
    public List<Descriptor> configurable() {
        Registry known = registry();
        return Point.ALL.stream()
                .flatMap(each -> known.declared(each).stream())
                .filter(each -> !each.options().isEmpty())
                .toList();
    }

    /** Lets them work with what was chosen for their options, from the next work on. */
    public void optionsChanged() {
        registry().configure(PluginOptions.settings());
    }
}
