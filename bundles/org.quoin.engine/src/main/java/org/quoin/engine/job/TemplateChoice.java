package org.quoin.engine.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.template.BriefingTemplate;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * What a user means by a template: a file, or else one that a plug-in brings, by its short name. A
 * file wins, so that whoever has one of that name is not surprised.
 */
public final class TemplateChoice {

    private final List<Plugin<BriefingTemplate>> templates;

    /**
     * @param registry whose templates there are
     */
    public TemplateChoice(Registry registry) {
        templates = registry.plugins(Point.TEMPLATES);
    }

    /** Those that plug-ins bring. */
    public List<Plugin<BriefingTemplate>> contributed() {
        return templates;
    }

    /** Whether there is a template that is called so: a readable file, or one of a plug-in. */
    public boolean knows(Path template) {
        return Files.isReadable(template)
                || templates.stream().anyMatch(each -> isCalled(each, template));
    }

    /**
     * One that a plug-in brings.
     *
     * @param template what the user called it
     * @param language of what is written into it, where it is known; of several in different
     *     languages it chooses, and the first counts where there is none in this one
     */
    public Optional<BriefingTemplate> contributed(Path template, Optional<Locale> language) {
        List<BriefingTemplate> called =
                templates.stream()
                        .filter(each -> isCalled(each, template))
                        .map(Plugin::instance)
                        .toList();
        return called.stream()
                .filter(each -> language.filter(wanted -> speaks(each, wanted)).isPresent())
                .findFirst()
                .or(() -> called.stream().filter(each -> speaks(each, Locale.ENGLISH)).findFirst())
                .or(() -> called.stream().findFirst());
    }

    /** How an exporter is told. */
    BriefingExporter.Options options(Optional<Path> template, Locale language) {
        if (template.filter(each -> !Files.exists(each)).isPresent()) {
            Optional<BriefingTemplate> known = contributed(template.get(), Optional.of(language));
            if (known.isPresent()) {
                return new BriefingExporter.Options(Optional.empty(), known);
            }
        }
        return new BriefingExporter.Options(template);
    }

    private static boolean isCalled(Plugin<BriefingTemplate> template, Path wanted) {
        String name = wanted.toString();
        return template.instance().shortName().equals(name)
                || template.descriptor().id().equals(name);
    }

    private static boolean speaks(BriefingTemplate template, Locale wanted) {
        return template.languages().isEmpty()
                || template.languages().stream()
                        .anyMatch(each -> each.getLanguage().equals(wanted.getLanguage()));
    }
}
