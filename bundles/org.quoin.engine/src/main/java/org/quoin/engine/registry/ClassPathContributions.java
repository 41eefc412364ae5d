package org.quoin.engine.registry;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quoin.api.job.Problem;
import org.quoin.api.language.LanguageRules;
import org.quoin.engine.registry.PluginXml.Declared;

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
        List<Declared> declared = declared(problems);
        for (Point<?> point : Point.ALL) {
            List<Declared> here =
                    declared.stream().filter(each -> each.point().equals(point.id())).toList();
            if (point.equals(Point.LANGUAGE_PACKS)) {
                discoverPacks(here, found, problems);
            } else if (FileContributions.isFor(point)) {
                discoverFiles(point, here, found, problems);
            } else {
                discover(point, here, found, problems);
            }
        }
        return new Discovery(found, problems);
    }

    /** Each declaration once, though its file be on the class path twice. */
    private List<Declared> declared(List<Problem> problems) {
        Map<String, Declared> declared = new TreeMap<>();
        try {
            Iterator<URL> files = loader.getResources("plugin.xml").asIterator();
            while (files.hasNext()) {
                URL file = files.next();
                try {
                    for (Declared each : new PluginXml(file, locale).declared()) {
                        declared.put(
                                String.join(
                                        " ",
                                        each.point(),
                                        each.className(),
                                        each.descriptor().id()),
                                each);
                    }
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
        return List.copyOf(declared.values());
    }

    private <T> void discover(
            Point<T> point,
            List<Declared> declared,
            List<Contribution<?>> found,
            List<Problem> problems) {
        Map<String, ServiceLoader.Provider<T>> services =
                services(point.type(), point, declared, problems);
        for (Declared each : declared) {
            ServiceLoader.Provider<T> provider = services.get(each.className());
            if (provider != null) {
                found.add(new Contribution<>(point, each.descriptor(), provider::get));
            }
        }
    }

    private static void discoverFiles(
            Point<?> point,
            List<Declared> declared,
            List<Contribution<?>> found,
            List<Problem> problems) {
        for (Declared each : declared) {
            String lacks = FileContributions.lacks(point, each.descriptor());
            if (lacks.isEmpty()) {
                found.add(FileContributions.of(point, each.descriptor(), each.beside()));
            } else {
                problems.add(Problem.error(each.descriptor().label(), "left out: " + lacks));
            }
        }
    }

    private void discoverPacks(
            List<Declared> declared, List<Contribution<?>> found, List<Problem> problems) {
        List<Declared> usable = new ArrayList<>();
        for (Declared each : declared) {
            String lacks = DeclaredPack.lacks(each.descriptor());
            if (lacks.isEmpty()) {
                usable.add(each);
            } else {
                problems.add(Problem.error(each.descriptor().label(), "left out: " + lacks));
            }
        }
        Map<String, ServiceLoader.Provider<LanguageRules>> services =
                services(LanguageRules.class, Point.LANGUAGE_PACKS, usable, problems);
        for (Declared each : usable) {
            ServiceLoader.Provider<LanguageRules> provider = services.get(each.className());
            if (provider != null || !DeclaredPack.hasCode(each.descriptor())) {
                found.add(
                        new Contribution<>(
                                Point.LANGUAGE_PACKS,
                                each.descriptor(),
                                () ->
                                        new DeclaredPack(
                                                each.descriptor(),
                                                each.beside(),
                                                Optional.ofNullable(provider)
                                                        .map(ServiceLoader.Provider::get))));
            }
        }
    }

    /**
     * The services of a type that are declared, by class; what is only one of both is a problem.
     */
    private <S> Map<String, ServiceLoader.Provider<S>> services(
            Class<S> type, Point<?> point, List<Declared> declared, List<Problem> problems) {
        Map<String, ServiceLoader.Provider<S>> services = new HashMap<>();
        Set<String> classes =
                declared.stream().map(Declared::className).collect(Collectors.toSet());
        Iterator<ServiceLoader.Provider<S>> providers =
                ServiceLoader.load(type, loader).stream().iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    ServiceLoader.Provider<S> provider = providers.next();
                    String name = provider.type().getName();
                    services.put(name, provider);
                    if (!classes.contains(name)) {
                        problems.add(
                                Problem.error(
                                        name,
                                        "left out: no plugin.xml declares it for " + point.id()));
                    }
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                // The loader goes on behind the provider that it could not load; the message names
                // it.
                problems.add(
                        Problem.error(
                                type.getSimpleName(),
                                "a contribution was left out: " + Reasons.of(e)));
            }
        }
        for (Declared each : declared) {
            String className = each.className();
            if (!className.isBlank() && !services.containsKey(className)) {
                problems.add(
                        Problem.error(
                                each.descriptor().label(),
                                "left out: its class "
                                        + className
                                        + " is not among the services of the class path"
                                        + " or cannot be loaded"));
            }
        }
        return services;
    }
}
