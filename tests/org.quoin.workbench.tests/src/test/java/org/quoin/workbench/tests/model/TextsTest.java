package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * English and Chinese say the same things, and whatever is declared by name is there under that
 * name.
 */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}|<a href=\"[a-z]+\">");

    private final Bundle bundle = FrameworkUtil.getBundle(Texts.class);

    /** Each package may have texts of its own: a class beside its two files of the same name. */
    @Test
    void bothLanguagesOfTheCodeHaveEveryText() throws IOException, ReflectiveOperationException {
        Set<String> english = new TreeSet<>();
        Set<String> chinese = new TreeSet<>();
        for (String name : resources("*texts*.properties")) {
            (name.endsWith("_zh.properties") ? chinese : english)
                    .add(name.replaceAll("(_zh)?\\.properties$", ""));
        }
        assertEquals(english, chinese);
        assertTrue(english.contains("org/quoin/workbench/ui/texts"), "found only " + english);
        for (String name : english) {
            Properties texts = properties(name + ".properties");
            sameKeysAndPlaces(texts, properties(name + "_zh.properties"));
            assertEquals(fields(name), new TreeSet<>(texts.stringPropertyNames()), name);
        }
    }

    /** The fields of the class that the texts are for. */
    private Set<String> fields(String name) throws ReflectiveOperationException {
        for (String type : resources("*Texts.class")) {
            String path = type.replaceAll("\\.class$", "");
            if (path.equalsIgnoreCase(name)) {
                return Arrays.stream(bundle.loadClass(path.replace('/', '.')).getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(Field::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        throw new AssertionError("no class has the texts of " + name);
    }

    /** Names of what the bundle holds, as {@link Bundle#getResource} takes them. */
    private Set<String> resources(String pattern) {
        return new TreeSet<>(
                bundle.adapt(BundleWiring.class)
                        .listResources(
                                "org/quoin/workbench",
                                pattern,
                                BundleWiring.LISTRESOURCES_RECURSE
                                        | BundleWiring.LISTRESOURCES_LOCAL));
    }

    @Test
    void bothLanguagesOfTheDeclarationsHaveEveryText() throws IOException {
        Properties english = properties("plugin.properties");
        Properties chinese = properties("plugin_zh.properties");
        sameKeysAndPlaces(english, chinese);
        Matcher key = Pattern.compile("\"%([^\"]+)\"|>%([^<]+)<").matcher(text("plugin.xml"));
        Set<String> used = new TreeSet<>();
        while (key.find()) {
            used.add(key.group(1) != null ? key.group(1) : key.group(2));
        }
        used.add("bundle.name");
        assertEquals(used, new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void chineseArrivesAsChinese() throws IOException {
        Properties chinese = properties("org/quoin/workbench/ui/texts_zh.properties");
        assertEquals("说话人", chinese.getProperty("Quotes_speaker"));
        assertFalse(text("org/quoin/workbench/ui/texts_zh.properties").contains("\ufffd"));
    }

    @Test
    void everyIdIsDeclared() throws IOException, IllegalAccessException {
        String declared = text("plugin.xml");
        for (Field field : Ids.class.getFields()) {
            String id = (String) field.get(null);
            assertTrue(
                    declared.contains('"' + id + '"') || id.equals(Ids.APPLICATION),
                    () -> id + " is not declared in plugin.xml");
        }
    }

    @Test
    void everyPictureIsThere() throws IOException {
        Matcher icon = Pattern.compile("(icons/[a-z0-9]+)\\.png").matcher(text("plugin.xml"));
        int found = 0;
        while (icon.find()) {
            found++;
            for (String ending : List.of(".svg", ".png", "@1.5x.png", "@2x.png")) {
                String name = icon.group(1) + ending;
                assertTrue(bundle.getEntry(name) != null, () -> name + " is missing");
            }
        }
        assertTrue(
                found > 10, "plugin.xml names its icons in another way now; this test must follow");
    }

    private static void sameKeysAndPlaces(Properties english, Properties chinese) {
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    /** What is filled in or linked: a translation must keep it. */
    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(entry(name).openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private String text(String name) throws IOException {
        try (InputStream in = entry(name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URL entry(String name) {
        return Objects.requireNonNull(bundle.getResource(name), name);
    }
}
