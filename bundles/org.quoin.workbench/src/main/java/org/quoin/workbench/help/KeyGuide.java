package org.quoin.workbench.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;

/**
 * Every command of the menus and every key of the workbench's scheme, read from what is in force:
 * also what plug-ins add and what the user changed.
 */
public final class KeyGuide {

    /**
     * A key at a place: what is bound again there by the workbench or the user is not the other's.
     */
    private record Place(TriggerSequence keys, String context) {}

    /** The workbench's scheme, and the one that it adds to. */
    private static final Set<String> SCHEMES =
            Set.of(Ids.KEYS, IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);

    private final ICommandService commands;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, ParameterizedCommand> bound = new HashMap<>();

    /**
     * @param commands names them
     * @param bindings of all schemes and contexts
     */
    public KeyGuide(ICommandService commands, IBindingService bindings) {
        this.commands = commands;
        List<Binding> all =
                Arrays.stream(bindings.getBindings())
                        .filter(each -> fits(each.getPlatform()))
                        .filter(each -> SCHEMES.contains(each.getSchemeId()))
                        .toList();
        Set<Place> taken = new HashSet<>();
        for (boolean ours : new boolean[] {true, false}) {
            Set<Place> seen = new HashSet<>();
            for (Binding each : all) {
                if (each.getSchemeId().equals(Ids.KEYS) == ours) {
                    read(each, taken, seen, all);
                }
            }
            taken.addAll(seen);
        }
    }

    private void read(Binding each, Set<Place> taken, Set<Place> seen, List<Binding> all) {
        Place place = new Place(each.getTriggerSequence(), each.getContextId());
        @Nullable ParameterizedCommand command = each.getParameterizedCommand();
        if (command == null || taken.contains(place) || isRemoved(each, all)) {
            return;
        }
        seen.add(place);
        String id = command.serialize();
        bound.put(id, command);
        keys.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(place.keys().format());
    }

    /** What the user took away is noted by a binding of the same keys to nothing. */
    private static boolean isRemoved(Binding binding, List<Binding> all) {
        return binding.getType() == Binding.SYSTEM
                && all.stream()
                        .anyMatch(
                                each ->
                                        each.getType() == Binding.USER
                                                && each.getParameterizedCommand() == null
                                                && each.getTriggerSequence()
                                                        .equals(binding.getTriggerSequence())
                                                && each.getContextId()
                                                        .equals(binding.getContextId())
                                                && each.getSchemeId()
                                                        .equals(binding.getSchemeId()));
    }

    private static boolean fits(@Nullable String platform) {
        return platform == null || platform.equals(org.eclipse.swt.SWT.getPlatform());
    }

    /**
     * The commands of the menus, in their order, then the keys that stand in no menu.
     *
     * @param registry where menus are declared
     * @param elsewhere what stands for the menu of those that are in none
     */
    public List<KeyRow> rows(IExtensionRegistry registry, String elsewhere) {
        List<KeyRow> rows = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (MenuEntry entry : Menus.entries(registry)) {
            Command command = commands.getCommand(entry.command());
            @Nullable ParameterizedCommand whole =
                    ParameterizedCommand.generateCommand(command, entry.parameters());
            if (command.isDefined() && whole != null && listed.add(whole.serialize())) {
                rows.add(row(entry.menu(), whole, entry.label()));
            }
        }
        bound.entrySet().stream()
                .filter(each -> each.getKey().startsWith(Ids.BUNDLE + "."))
                .filter(each -> !listed.contains(each.getKey()))
                .map(each -> row(elsewhere, each.getValue(), ""))
                .sorted(java.util.Comparator.comparing(KeyRow::name))
                .forEach(rows::add);
        return rows;
    }

    /** The keys of a command with its parameters, as menus show them; possibly empty. */
    public String keys(ParameterizedCommand command) {
        return keys.getOrDefault(command.serialize(), Set.of()).stream()
                .collect(Collectors.joining(", "));
    }

    private KeyRow row(String menu, ParameterizedCommand command, String label) {
        try {
            String about = command.getCommand().getDescription();
            return new KeyRow(
                    menu,
                    label.isEmpty() ? command.getName() : label,
                    keys(command),
                    Objects.requireNonNullElse(about, ""),
                    command.getId());
        } catch (NotDefinedException gone) {
            // Its plug-in went away between two looks; the next page is without it.
            return new KeyRow(menu, label, "", "", command.getId());
        }
    }
}
