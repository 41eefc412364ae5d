package org.quoin.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is chosen for the options of plug-ins; what there is to choose, their plugin.xml says. */
final class PluginOptions {

    /** The option by which this one is known among a command's. */
    static final String NAME = "--option";

    @Option(
            names = NAME,
            paramLabel = "ID.NAME=VALUE",
            description = "An option of a plug-in (may be repeated); quoin plugins ID lists them.")
    private final List<String> written = new ArrayList<>();

    /** One option of one contribution. */
    private record Known(Descriptor plugin, DeclaredOption option) {

        String key() {
            return plugin.id() + '.' + option.name();
        }

        String line() {
            return "  "
                    + key()
                    + "  "
                    + option.label()
                    + " ("
                    + option.values()
                    + "; default: "
                    + option.standard()
                    + ")";
        }
    }

    /**
     * Lets the plug-ins work with what was chosen.
     *
     * @throws ParameterException if there is no such option, or it does not take such a value
     */
    void apply(Registry registry, @Nullable CommandSpec spec) {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        Map<String, String> chosen = new HashMap<>();
        for (String each : written) {
            int equals = each.indexOf('=');
            String key = equals < 0 ? each : each.substring(0, equals);
            String value = each.substring(equals + 1);
            List<Known> named =
                    all(registry).stream().filter(known -> known.key().equals(key)).toList();
            if (equals < 0) {
                throw wrong(command, each + " has no value; write ID.NAME=VALUE");
            }
            if (named.isEmpty()) {
                throw wrong(command, "no plug-in has an option " + key + there(registry));
            }
            for (Known known : named) {
                Optional<String> refusal = known.option().refusal(value);
                if (refusal.isPresent()) {
                    throw wrong(command, key + ": " + refusal.get());
                }
            }
            chosen.put(key, value);
        }
        if (!chosen.isEmpty()) {
            registry.configure(
                    (plugin, option) ->
                            Optional.ofNullable(chosen.get(new Known(plugin, option).key())));
        }
    }

    private static ParameterException wrong(CommandSpec command, String why) {
        return new ParameterException(command.commandLine(), NAME + ": " + why);
    }

    private static String there(Registry registry) {
        List<String> keys = all(registry).stream().map(Known::key).toList();
        return keys.isEmpty() ? "" : "; there is " + String.join(", ", keys);
    }

    private static List<Known> all(Registry registry) {
        List<Known> found = new ArrayList<>();
        for (Point<?> point : Point.ALL) {
            registry.declared(point).forEach(each -> found.addAll(of(each)));
        }
        return found;
    }

    private static List<Known> of(Descriptor plugin) {
        return plugin.options().stream().map(each -> new Known(plugin, each)).toList();
    }

    /** What there is to choose of a contribution, a line for each option. */
    static List<String> lines(Descriptor plugin) {
        return of(plugin).stream().map(Known::line).toList();
    }

    /** Says below a command's help what there is to choose, where it takes these options at all. */
    static void explain(Registry registry, CommandSpec command) {
        List<Known> known = all(registry);
        if (known.isEmpty() || command.findOption(NAME) == null) {
            return;
        }
        List<String> footer = new ArrayList<>(List.of(command.usageMessage().footer()));
        footer.add("");
        footer.add("Options of plug-ins (" + NAME + "):");
        // Percent signs are picocli's.
        known.forEach(each -> footer.add(each.line().replace("%", "%%")));
        command.usageMessage().footer(footer.toArray(String[]::new));
    }
}
