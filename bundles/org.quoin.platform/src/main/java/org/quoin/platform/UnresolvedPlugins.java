package org.quoin.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.quoin.api.job.Problem;
import org.quoin.engine.registry.Point;

/**
 * Finds installed plug-ins that would contribute to Quoin but lack something. Eclipse keeps the
 * extensions of such bundles from its registry without a word, so that a plug-in would just not be
 * there.
 */
final class UnresolvedPlugins {

    private static final String REQUIREMENT = "Unresolved requirement: ";

    private final BundleContext context;

    UnresolvedPlugins(BundleContext context) {
        this.context = context;
    }

    /** One problem for each plug-in, by the name of its bundle. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED && contributes(bundle) && !resolves(bundle)) {
                problems.add(
                        Problem.error(
                                "bundle " + bundle.getSymbolicName() + " " + bundle.getVersion(),
                                "left out: " + lacks(bundle)));
            }
        }
        return problems;
    }

    /**
     * Whether its description names one of Quoin's points; read as text, for it may be anybody's.
     */
    private static boolean contributes(Bundle bundle) {
        @Nullable URL description = bundle.getEntry("plugin.xml");
        if (description == null || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return false;
        }
        try (InputStream in = description.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Point.ALL.stream().anyMatch(point -> text.contains('"' + point.id() + '"'));
        } catch (IOException unreadable) {
            // The bundle's own jar is broken: that is worth a line as well.
            return true;
        }
    }

    private boolean resolves(Bundle bundle) {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .resolveBundles(Set.of(bundle));
    }

    /**
     * The framework tells what is missing only to whoever starts the bundle, which cannot succeed
     * here.
     */
    private static String lacks(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return "it could not be used when plug-ins were sought; start Quoin again";
        } catch (BundleException e) {
            String message = String.valueOf(e.getMessage());
            String missing =
                    message.lines()
                            .filter(line -> line.contains(REQUIREMENT))
                            .map(
                                    line ->
                                            line.substring(
                                                    line.indexOf(REQUIREMENT)
                                                            + REQUIREMENT.length()))
                            .map(String::strip)
                            .distinct()
                            .collect(Collectors.joining("; "));
            return "it needs what is not installed: " + (missing.isEmpty() ? message : missing);
        }
    }
}
