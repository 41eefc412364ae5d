package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What the platform itself says is said in Chinese too, and fits what it says in English. */
class PlatformTextsTest {

    private static final String CHINESE = "_zh.properties";
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    /** The bundles whose texts can be seen. */
    private static final List<String> HOSTS =
            List.of(
                    "org.eclipse.jface",
                    "org.eclipse.ui.workbench",
                    "org.eclipse.ui",
                    "org.eclipse.e4.ui.workbench.renderers.swt",
                    "org.eclipse.e4.ui.workbench.addons.swt",
                    "org.eclipse.equinox.p2.ui",
                    "org.eclipse.equinox.p2.ui.sdk",
                    "org.eclipse.equinox.p2.operations");

    @Test
    void everyTextIsOneOfThePlatformsAndHasItsPlaces() throws IOException {
        List<String> wrong = new ArrayList<>();
        int texts = 0;
        for (String name : HOSTS) {
            Bundle host = bundle(name);
            for (URL chinese : Collections.list(entries(host))) {
                Properties ours = read(chinese);
                URL english =
                        Objects.requireNonNull(
                                host.getEntry(chinese.getPath().replace(CHINESE, ".properties")),
                                chinese::getPath);
                compare(ours, read(english), wrong);
                texts += ours.size();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(texts > 500, "only " + texts);
    }

    private static void compare(Properties ours, Properties theirs, List<String> wrong) {
        for (String key : ours.stringPropertyNames()) {
            if (!theirs.containsKey(key)) {
                wrong.add("the platform has no " + key);
            } else if (!places(ours.getProperty(key)).equals(places(theirs.getProperty(key)))) {
                wrong.add(key + "=" + ours.getProperty(key));
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of its fragments among them; the platform has none of its own in Chinese. */
    private static Enumeration<URL> entries(Bundle host) {
        return Objects.requireNonNull(
                host.findEntries("/", "*" + CHINESE, true), host::getSymbolicName);
    }

    private static Bundle bundle(String name) {
        return Objects.requireNonNull(Platform.getBundle(name), name);
    }

    private static Properties read(URL entry) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        return read;
    }
}
