package org.quoin.workbench.briefing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;

/**
 * A template that a plug-in brings, as it is declared; no class of a plug-in is loaded for that.
 *
 * @param shortName how a draft keeps it
 * @param label what people call it
 * @param description a sentence about it, possibly empty
 */
record ContributedTemplate(String shortName, String label, String description) {

    private static final String TEMPLATES = "org.quoin.platform.briefingTemplates";

    /** All of them; those of one name in several languages are one, which the writer chooses of. */
    static List<ContributedTemplate> all() {
        @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of();
        }
        Map<String, ContributedTemplate> all = new LinkedHashMap<>();
        Arrays.stream(registry.getConfigurationElementsFor(TEMPLATES))
                .forEach(
                        each -> {
                            String name = words(each.getAttribute("shortName"));
                            String label = words(each.getAttribute("name"));
                            all.putIfAbsent(
                                    name,
                                    new ContributedTemplate(
                                            name,
                                            label.isEmpty() ? name : label,
                                            words(each.getAttribute("description"))));
                        });
        all.remove("");
        return List.copyOf(all.values());
    }

    private static String words(@Nullable String attribute) {
        return Optional.ofNullable(attribute).orElse("").strip();
    }
}
