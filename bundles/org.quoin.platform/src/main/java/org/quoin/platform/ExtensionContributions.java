package org.quoin.platform;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.quoin.api.job.Problem;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.DeclaredPack;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.FileContributions;
import org.quoin.engine.registry.Point;

/**
 * Finds contributions in the extension registry of a running Eclipse. The counterpart of {@link
 * org.quoin.engine.registry.ClassPathContributions}: the engine's registry takes what either of
 * them finds.
 *
 * <p>No class of a plug-in is loaded while looking; a contribution's bundle starts when the
 * engine's registry first makes it.
 */
public final class ExtensionContributions {

    private static final String CLASS = "class";

    private final IExtensionRegistry extensions;
    private final BundleContext bundles;

    /**
     * @param extensions the running platform's, from {@link
     *     org.eclipse.core.runtime.RegistryFactory#getRegistry()}
     * @param bundles of any bundle: tells which plug-ins are installed but lack something
     */
    public ExtensionContributions(IExtensionRegistry extensions, BundleContext bundles) {
        this.extensions = extensions;
        this.bundles = bundles;
    }

    /**
     * Looks at every extension to Quoin's points as they stand now; plug-ins that come or go later
     * are found by asking again.
     *
     * @return what can be tried; a declaration that says too little is among the problems, by its
     *     bundle and id, and so is a plug-in that lacks something, by its bundle
     */
    public Discovery discover() {
        List<Contribution<?>> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(new UnresolvedPlugins(bundles).problems());
        for (Point<?> point : Point.ALL) {
            discover(point, found, problems);
        }
        return new Discovery(found, problems);
    }

    private <T> void discover(Point<T> point, List<Contribution<?>> found, List<Problem> problems) {
        for (IConfigurationElement element : extensions.getConfigurationElementsFor(point.id())) {
            try {
                Descriptor descriptor = descriptor(element);
                String lacks = lacks(point, descriptor, element);
                if (lacks.isEmpty()) {
                    found.add(contribution(point, descriptor, element));
                } else {
                    problems.add(Problem.error(descriptor.label(), "left out: " + lacks));
                }
            } catch (InvalidRegistryObjectException uninstalled) {
                // The plug-in went away between the list of elements and this look at one of them.
                problems.add(
                        Problem.warning(
                                point.id(),
                                "a plug-in was removed while contributions were sought"));
            }
        }
    }

    /** Why the declaration cannot be used, or nothing. */
    private static String lacks(
            Point<?> point, Descriptor descriptor, IConfigurationElement element) {
        if (!element.getName().equals(point.element())) {
            return "its plugin.xml declares <"
                    + element.getName()
                    + "> for "
                    + point.id()
                    + ", which takes <"
                    + point.element()
                    + "> only";
        }
        if (attribute(element, "id").isBlank()) {
            return "its plugin.xml gives it no id";
        }
        if (point.equals(Point.LANGUAGE_PACKS)) {
            return DeclaredPack.lacks(descriptor);
        }
        if (FileContributions.isFor(point)) {
            return FileContributions.lacks(point, descriptor);
        }
        // The class may also stand as an element of its own, with parameters.
        boolean named =
                !attribute(element, CLASS).isBlank() || element.getChildren(CLASS).length > 0;
        return named ? "" : "its plugin.xml names no class";
    }

    private static <T> Contribution<?> contribution(
            Point<T> point, Descriptor descriptor, IConfigurationElement element) {
        if (FileContributions.isFor(point)) {
            return FileContributions.of(
                    point, descriptor, path -> open(element.getContributor(), path));
        }
        return point.equals(Point.LANGUAGE_PACKS)
                ? new Contribution<>(
                        Point.LANGUAGE_PACKS, descriptor, () -> pack(descriptor, element))
                : new Contribution<>(point, descriptor, () -> create(point.type(), element));
    }

    private static LanguagePack pack(Descriptor descriptor, IConfigurationElement element)
            throws Exception {
        return new DeclaredPack(
                descriptor,
                path -> open(element.getContributor(), path),
                DeclaredPack.hasCode(descriptor)
                        ? Optional.of(create(LanguageRules.class, element))
                        : Optional.empty());
    }

    /** A file of a bundle, without starting it. */
    private static @Nullable InputStream open(IContributor contributor, String path)
            throws IOException {
        @Nullable Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
        @Nullable URL file = bundle == null ? null : bundle.getEntry(path);
        return file == null ? null : file.openStream();
    }

    private static <T> T create(Class<T> type, IConfigurationElement element) throws Exception {
        Object made;
        try {
            made = element.createExecutableExtension(CLASS);
        } catch (CoreException e) {
            throw cause(e);
        }
        if (!type.isInstance(made)) {
            throw new ClassCastException(
                    made.getClass().getName() + " is no " + type.getSimpleName());
        }
        return type.cast(made);
    }

    /** What the plug-in itself threw; Eclipse only says that it threw. */
    private static Exception cause(CoreException thrown) {
        @Nullable Throwable cause = thrown.getStatus().getException();
        if (cause instanceof InvocationTargetException inConstructor) {
            cause = inConstructor.getCause();
        }
        if (cause == null) {
            return thrown;
        }
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }

    private static Descriptor descriptor(IConfigurationElement element) {
        IContributor contributor = element.getContributor();
        @Nullable Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
        return new Descriptor(
                attribute(element, "id"),
                attribute(element, "name"),
                attribute(element, "description"),
                contributor.getName(),
                bundle == null ? "" : bundle.getVersion().toString(),
                attributes(element),
                Stream.of(element.getChildren(DeclaredOption.ELEMENT))
                        .map(each -> new DeclaredOption(attributes(each)))
                        .toList());
    }

    private static Map<String, String> attributes(IConfigurationElement element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : element.getAttributeNames()) {
            attributes.put(name, attribute(element, name));
        }
        return attributes;
    }

    /** The value with {@code %key} replaced by its text, or nothing where there is none. */
    private static String attribute(IConfigurationElement element, String name) {
        @Nullable String value = element.getAttribute(name);
        return value == null ? "" : value;
    }
}
