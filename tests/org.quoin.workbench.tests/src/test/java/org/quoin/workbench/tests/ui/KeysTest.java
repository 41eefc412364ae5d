package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.help.HelpTexts;
import org.quoin.workbench.help.KeyGuide;
import org.quoin.workbench.help.KeyRow;
import org.quoin.workbench.help.MenuEntry;
import org.quoin.workbench.help.Menus;
import org.quoin.workbench.ui.Ids;

/** The whole window can be used by keyboard, and menus and help say how. */
class KeysTest {

    /** Names of keys that the toolkit knows, letters, digits and signs apart. */
    private static final Set<String> SHOWN_BY_MENUS =
            Set.of(
                    "Left",
                    "Right",
                    "Up",
                    "Down",
                    "Page Up",
                    "Page Down",
                    "Home",
                    "End",
                    "Enter",
                    "Delete",
                    "Insert",
                    "Space",
                    "Tab",
                    "Esc");

    private final Window window = new Window();
    private final IExtensionRegistry registry = Platform.getExtensionRegistry();

    @Test
    void everyCommandHasAKeyAndStandsInAMenu() {
        Set<String> withKey = new TreeSet<>();
        ours("org.eclipse.ui.bindings", "key")
                .forEach(each -> withKey.add(each.getAttribute("commandId")));
        Set<String> inMenu =
                Menus.entries(registry).stream()
                        .map(MenuEntry::command)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> without = new ArrayList<>();
        Set<String> commands = new TreeSet<>();
        for (IConfigurationElement command : ours("org.eclipse.ui.commands", "command")) {
            String id = command.getAttribute("id");
            commands.add(id);
            if (!withKey.contains(id)) {
                without.add("no key: " + id);
            }
            if (!inMenu.contains(id)) {
                without.add("in no menu: " + id);
            }
        }
        assertTrue(commands.contains(Ids.ACCEPT), "found only " + commands);
        assertEquals(List.of(), without);
    }

    @Test
    void noKeyMeansTwoThingsAtOnePlace() {
        Map<String, List<String>> commands = new HashMap<>();
        for (IConfigurationElement key : ours("org.eclipse.ui.bindings", "key")) {
            assertEquals(Ids.KEYS, key.getAttribute("schemeId"), key.getAttribute("sequence"));
            String place =
                    String.join(
                            " ",
                            normal(key.getAttribute("sequence")),
                            key.getAttribute("contextId"),
                            String.valueOf(key.getAttribute("platform")));
            commands.computeIfAbsent(place, each -> new ArrayList<>())
                    .add(key.getAttribute("commandId"));
        }
        assertTrue(commands.size() > 20);
        commands.values().removeIf(each -> each.size() == 1);
        assertEquals(Map.of(), commands);
    }

    @Test
    void keysHaveNamesThatMenusCanShow() {
        Set<String> last = new TreeSet<>();
        rows().stream()
                .flatMap(row -> Arrays.stream(row.keys().split(", ")))
                .filter(keys -> !keys.isEmpty())
                .map(keys -> keys.substring(keys.lastIndexOf('+') + 1))
                .forEach(last::add);
        assertTrue(
                last.containsAll(Set.of("Left", "Right", "Up", "Down", "Page Up")),
                () -> "" + last);
        last.removeIf(
                key ->
                        key.length() == 1 && key.charAt(0) < 128
                                || key.matches("F\\d+")
                                || SHOWN_BY_MENUS.contains(key));
        assertEquals(Set.of(), last);
    }

    /** Modifiers in one order. */
    private static String normal(String sequence) {
        return Arrays.stream(sequence.split("\\+")).sorted().collect(Collectors.joining("+"));
    }

    @Test
    void everyItemOfAMenuShowsTheKeyThatTheHelpLists() {
        Map<String, String> shown = new HashMap<>();
        for (MenuItem top : window.workbenchWindow().getShell().getMenuBar().getItems()) {
            collect(top.getMenu(), shown);
        }
        List<String> differing = new ArrayList<>();
        List<KeyRow> rows = rows();
        for (KeyRow row : rows) {
            String key = shown.getOrDefault(row.name(), "");
            if (row.command().startsWith(Ids.BUNDLE + ".")
                    && shown.containsKey(row.name())
                    && !Arrays.asList(row.keys().split(", ")).contains(key)) {
                differing.add(row + " is shown with " + key);
            }
        }
        assertTrue(
                rows.stream().filter(row -> shown.containsKey(row.name())).count() > 15,
                "the menus show " + shown);
        assertEquals(List.of(), differing);
    }

    private static void collect(Menu menu, Map<String, String> shown) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String[] parts = item.getText().split("\t");
            shown.put(
                    LegacyActionTools.removeMnemonics(parts[0]), parts.length > 1 ? parts[1] : "");
            if (item.getMenu() != null) {
                collect(item.getMenu(), shown);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void thePageOfKeysListsEveryCommandAndFindsThem() {
        window.run(Ids.SHOW_KEYS);
        Text filter = window.await("the page is open", this::filter);
        Tree tree = window.find(Tree.class, Tree::isVisible).orElseThrow();
        List<KeyRow> rows = rows();
        assertEquals(rows.size(), leaves(tree).size());
        assertTrue(rows.stream().noneMatch(row -> row.name().isBlank()));
        KeyRow accept =
                rows.stream()
                        .filter(row -> row.command().equals(Ids.ACCEPT))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Ctrl+Enter", accept.keys());
        filter.setText("ctrl+enter ACCEPT");
        assertEquals(List.of(accept.name()), leaves(tree).stream().map(TreeItem::getText).toList());
        filter.setText("no such thing");
        assertEquals(HelpTexts.Keys_none, tree.getItem(0).getText());
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.settle();
        assertFalse(filter().isPresent());
    }

    private Optional<Text> filter() {
        return window.find(
                Text.class,
                text -> text.isVisible() && text.getMessage().equals(HelpTexts.Keys_filter));
    }

    private static List<TreeItem> leaves(Tree tree) {
        return Arrays.stream(tree.getItems())
                .flatMap(item -> Arrays.stream(item.getItems()))
                .toList();
    }

    private List<KeyRow> rows() {
        return new KeyGuide(
                        window.service(ICommandService.class),
                        window.service(IBindingService.class))
                .rows(registry, HelpTexts.Keys_elsewhere);
    }

    private List<IConfigurationElement> ours(String point, String element) {
        return Arrays.stream(registry.getConfigurationElementsFor(point))
                .filter(each -> each.getName().equals(element))
                .filter(each -> each.getContributor().getName().equals(Ids.BUNDLE))
                .toList();
    }
}
