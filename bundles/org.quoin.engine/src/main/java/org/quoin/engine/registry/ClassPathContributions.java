package org.quoin.engine.registry;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.quoin.api.job.Problem;

/**
 * Finds contributions on a plain class path: the {@link ServiceLoader} makes them, and the {@code
 * plugin.xml} beside them, the same that Eclipse reads, says what they are.
 */
public final class ClassPathContributions {

    private final ClassLoader loader;
    private final Locale locale;

    /**
     * @param loader sees the plug-ins' classes and resources
     * @param locale of names and descriptions
     */
    public ClassPathContributions(ClassLoader loader, Locale locale) {
        this.loader = loader;
        this.locale = locale;
    }

    /** Looks at every {@code plugin.xml} and every service of the class path. */
    public Discovery discover() {
        List<Contribution<?>> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Descriptor> declared = declared(problems);
        for (Point<?> point : Point.ALL) {
            discover(point, declared, found, problems);
        }
        return new Discovery(found, problems);
    }

    /** Descriptors by point and class name. */
    private Map<String, Descriptor> declared(List<Problem> problems) {
        Map<String, Descriptor> declared = new TreeMap<>();
        try {
            Iterator<URL> files = loader.getResources("plugin.xml").asIterator();
            while (files.hasNext()) {
                URL file = files.next();
                try {
                    declared.putAll(new PluginXml(file, locale).descriptors());
                } catch (IOException e) {
                    problems.add(
                            Problem.error(
                                    file.toString(),
                                    "cannot be read as a plug-in's description: " + Reasons.of(e)));
                }
            }
        } catch (IOException e) {
            problems.add(
                    Problem.error(
                            "class path", "cannot be searched for plug-ins: " + Reasons.of(e)));
        }
        return declared;
    }

    private <T> void discover(
            Point<T> point,
            Map<String, Descriptor> declared,
            List<Contribution<?>> found,
            List<Problem> problems) {
        Set<String> served = new HashSet<>();
        Iterator<ServiceLoader.Provider<T>> providers =
                ServiceLoader.load(point.type(), loader).stream().iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    ServiceLoader.Provider<T> provider = providers.next();
                    String name = provider.type().getName();
                    served.add(name);
                    Descriptor descriptor = declared.get(PluginXml.key(point.id(), name));
                    if (descriptor == null) {
                        problems.add(
                                Problem.error(
                                        name,
                                        "left out: no plugin.xml declares it for " + point.id()));
                    } else {
                        found.add(new Contribution<>(point, descriptor, provider::get));
                    }
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                // The loader goes on behind the provider that it could not load; the message names
                // it.
                problems.add(
                        Problem.error(
                                point.type().getSimpleName(),
                                "a contribution was left out: " + Reasons.of(e)));
            }
        }
        declared.forEach(
                (key, descriptor) -> {
                    String className = descriptor.attributes().getOrDefault("class", "");
                    if (key.equals(PluginXml.key(point.id(), className))
                            && !served.contains(className)) {
                        problems.add(
                                Problem.error(
                                        descriptor.label(),
                                        "left out: its class "
                                                + className
                                                + " is not among the services of the class path"
                                                + " or cannot be loaded"));
                    }
                });
    }
}
